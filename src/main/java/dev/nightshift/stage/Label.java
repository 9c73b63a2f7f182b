package dev.nightshift.stage;

import dev.nightshift.compliance.Disclosure;
import dev.nightshift.media.LabelledFrame.Region;
import dev.nightshift.stage.look.Palette;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.look.SafeArea;
import dev.nightshift.stage.text.Face;
import dev.nightshift.stage.text.FittedText;
import dev.nightshift.stage.text.FittedText.Align;
import dev.nightshift.stage.text.Fonts;
import dev.nightshift.stage.text.TextStyle;
import dev.nightshift.stage.text.Typesetter;
import dev.nightshift.stage.text.Weight;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;
import java.util.List;
import java.util.Locale;

/**
 * The drawn label: every line of the disclosure in letters of {@value #HEIGHT_PERCENT} % of the short side, light on an
 * opaque dark ground, and the advertising word below, smaller.
 *
 * @param disclosure what it says
 * @param language whose font it is set in
 * @param plate the picture
 * @param left its left edge in design units
 * @param region where the label's words stand on the program picture, in pixels; all of it opaque
 */
record Label(Disclosure disclosure, Locale language, Plate plate, float left, Region region) implements AutoCloseable {
    /** GB 45438-2025 asks for 5 % of the shortest side; a little more, so that encoding can't take it below. */
    static final double HEIGHT_PERCENT = 5.2;

    private static final float PAD_X = 18;
    private static final float PAD_Y = 13;
    private static final float RADIUS = 16;
    private static final float MAX_WIDTH = 400;
    /** More than any law asks for: a label is never cut. */
    private static final int MOST_LINES = 9;

    boolean is(Disclosure other, Locale otherLanguage) {
        return disclosure.equals(other) && language.equals(otherLanguage);
    }

    static Label draw(Disclosure disclosure, Locale language, ProgramSize size, Fonts fonts) {
        float letters = (float) (ProgramSize.DESIGN_WIDTH * HEIGHT_PERCENT / 100);
        Typesetter type = new Typesetter(language);
        List<FittedText> lines = disclosure.label().stream()
                .map(text -> type.fit(text, style(face(text, fonts), letters), MAX_WIDTH, MOST_LINES))
                .toList();
        TextStyle small = TextStyle.of(bold(disclosure.advertising(), language, fonts), 21, Palette.CREAM);
        try (FittedText advertising = type.fit(disclosure.advertising(), small, 200, 1)) {
            return draw(disclosure, language, size, lines, advertising);
        } finally {
            lines.forEach(FittedText::close);
        }
    }

    private static Label draw(
            Disclosure disclosure, Locale language, ProgramSize size, List<FittedText> lines, FittedText advertising) {
        float words =
                (float) lines.stream().mapToDouble(FittedText::width).max().orElse(0);
        float wordsHigh = (float) lines.stream().mapToDouble(FittedText::height).sum();
        float width = Math.max(words, advertising.width()) + 2 * PAD_X;
        float sign = wordsHigh + 2 * PAD_Y;
        Plate plate = Plate.draw(size, width, sign + 8 + 34, canvas -> paint(canvas, width, sign, lines, advertising));
        float left = (float) Math.floor(SafeArea.RIGHT - width);
        return new Label(disclosure, language, plate, left, region(size, left, width, sign));
    }

    private static void paint(Canvas canvas, float width, float sign, List<FittedText> lines, FittedText advertising) {
        try (Paint ground = new Paint().setColor(Palette.LABEL)) {
            canvas.drawRRect(RRect.makeXYWH(0, 0, width, sign, RADIUS), ground);
            if (!advertising.texts().getFirst().isEmpty()) {
                float small = advertising.width() + 24;
                canvas.drawRRect(RRect.makeXYWH(width - small, sign + 8, small, 34, 10), ground);
                advertising.draw(
                        canvas, width - small + 12, sign + 8 + (34 - advertising.height()) / 2, small, Align.LEFT);
            }
        }
        float y = PAD_Y;
        for (FittedText line : lines) {
            line.draw(canvas, PAD_X, y, width - 2 * PAD_X, Align.CENTRE);
            y += line.height();
        }
    }

    /** The sign less its rounded ends: what is opaque in every pixel. */
    private static Region region(ProgramSize size, float left, float width, float sign) {
        double scale = size.scale();
        int x = (int) Math.ceil(Math.round(left * scale) + RADIUS * scale);
        int y = (int) Math.round(SafeArea.TOP * scale) + 1;
        int right = (int) Math.floor(Math.round(left * scale) + (width - RADIUS) * scale);
        int bottom = (int) Math.floor(Math.round(SafeArea.TOP * scale) + sign * scale) - 1;
        return new Region(x, y, right - x, bottom - y);
    }

    /** A label may be in another script than the show: each line gets the font of its own letters. */
    private static Face face(String text, Fonts fonts) {
        return fonts.face(isHan(text) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH, Weight.REGULAR);
    }

    private static Face bold(String text, Locale language, Fonts fonts) {
        return fonts.face(isHan(text) ? Locale.SIMPLIFIED_CHINESE : language, Weight.BOLD);
    }

    private static boolean isHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Never shrinks: a label that doesn't fit takes another line. */
    private static TextStyle style(Face face, float letters) {
        return TextStyle.of(face, letters / face.letterHeight(), Palette.CREAM)
                .withMinScale(1)
                .withLeading(1.36f * face.letterHeight());
    }

    @Override
    public void close() {
        plate.close();
    }
}
