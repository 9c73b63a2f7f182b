package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Palette;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.scene.Caption.TimedWord;
import dev.nightshift.stage.text.FittedText;
import dev.nightshift.stage.text.FittedText.Align;
import dev.nightshift.stage.text.Fonts;
import dev.nightshift.stage.text.TextStyle;
import dev.nightshift.stage.text.Typesetter;
import dev.nightshift.stage.text.Weight;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The pictures of one caption page: as it stands, and with all words lit, of which the spoken one is shown.
 *
 * @param plain the page on its ground
 * @param lit only the letters, in the light colour
 * @param words where each word stands in the plates, in pixels, and when it sounds
 */
record CaptionPlates(Plate plain, Plate lit, List<Word> words) implements AutoCloseable {
    static final float MAX_LINE = 600;
    private static final float SIZE = 35;
    private static final float LINE = 46;
    private static final float PAD_X = 26;
    private static final float PAD_Y = 13;

    /** A word's place and time. */
    record Word(Rect place, long startMicros, long endMicros) {}

    static CaptionPlates draw(CaptionPages.Page page, Locale language, ProgramSize size, Fonts fonts) {
        Setting setting = new Setting(language, fonts);
        float width = (float) page.width() + 2 * PAD_X;
        float height = page.lines().size() * LINE + 2 * PAD_Y;
        List<Placed> placed = place(page, width);
        Plate plain = Plate.draw(size, width, height, canvas -> {
            ground(canvas, width, height);
            letters(canvas, placed, setting, Palette.CREAM);
        });
        Plate lit = Plate.draw(size, width, height, canvas -> letters(canvas, placed, setting, Palette.AMBER));
        return new CaptionPlates(
                plain,
                lit,
                placed.stream().map(word -> word.pixels(size.scale())).toList());
    }

    private static List<Placed> place(CaptionPages.Page page, float width) {
        List<Placed> placed = new ArrayList<>();
        float y = PAD_Y;
        for (List<CaptionPages.Word> line : page.lines()) {
            float x = (width - (float) CaptionPages.Page.width(line)) / 2;
            for (CaptionPages.Word word : line) {
                placed.add(new Placed(word.word(), x, y, (float) word.width()));
                x += (float) word.width();
            }
            y += LINE;
        }
        return placed;
    }

    private static void ground(Canvas canvas, float width, float height) {
        try (Paint fill = new Paint().setColor(Palette.fade(Palette.VEIL, .74))) {
            canvas.drawRRect(RRect.makeXYWH(0, 0, width, height, 22), fill);
        }
    }

    private static void letters(Canvas canvas, List<Placed> words, Setting setting, int colour) {
        for (Placed word : words) {
            try (FittedText text = setting.set(word.word().text(), colour)) {
                text.draw(canvas, word.x(), word.y() + (LINE - text.height()) / 2, text.width(), Align.LEFT);
            }
        }
    }

    @Override
    public void close() {
        plain.close();
        lit.close();
    }

    private record Placed(TimedWord word, float x, float y, float advance) {
        Word pixels(float scale) {
            Rect place = Rect.makeLTRB(
                    (float) Math.floor((x - 3) * scale),
                    (float) Math.floor(y * scale),
                    (float) Math.ceil((x + advance) * scale),
                    (float) Math.ceil((y + LINE) * scale));
            return new Word(place, word.startMicros(), word.endMicros());
        }
    }

    /** Sets single words; each is at most a line wide. */
    record Setting(Locale language, Fonts fonts) {
        FittedText set(String word, int colour) {
            TextStyle style = TextStyle.of(fonts.face(language, Weight.BOLD), SIZE, colour)
                    .withMinScale(.5f);
            return new Typesetter(language).fit(word, style, MAX_LINE - SIZE, 1);
        }

        float width(String word) {
            try (FittedText text = set(word, Palette.CREAM)) {
                boolean space = !word.isEmpty() && Character.isWhitespace(word.charAt(word.length() - 1));
                return text.width() + (space ? SIZE * .26f : 0);
            }
        }
    }
}
