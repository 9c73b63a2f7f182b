package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Palette;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.look.SafeArea;
import dev.nightshift.stage.scene.Heading;
import dev.nightshift.stage.scene.Scene;
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
import java.util.Locale;
import java.util.Optional;

/** The shop's name, the room's title and a notice, upper left beside the label. */
public final class HeadingLayer implements AutoCloseable {
    private static final long SWAP_MICROS = 300_000;
    private static final float HEIGHT = 122;
    private static final float NOTICE_HEIGHT = 27;
    private static final float NOTICE_PADDING = 11;
    private static final float DOT = 3.5f;

    private final ProgramSize size;
    private final Fonts fonts;
    private final Swap<Key, Plate> plates = new Swap<>(SWAP_MICROS);
    private final Paint paint = new Paint();

    public HeadingLayer(ProgramSize size, Fonts fonts) {
        this.size = size;
        this.fonts = fonts;
    }

    /**
     * Takes over the scene's heading.
     *
     * @param width what the label leaves free, in design units
     */
    public void update(Scene scene, float width, long atMicros) {
        plates.update(Optional.of(new Key(scene.heading(), scene.language(), width)), atMicros, this::paint);
    }

    /** Draws the heading. */
    public void show(Canvas canvas, long atMicros) {
        double t = plates.progress(atMicros);
        if (t < 1) {
            plates.previous().ifPresent(plate -> place(canvas, plate, 1 - t));
        }
        plates.current().ifPresent(plate -> place(canvas, plate, t));
    }

    private void place(Canvas canvas, Plate plate, double opacity) {
        paint.setAlphaf((float) opacity);
        plate.show(canvas, SafeArea.LEFT, SafeArea.TOP, paint);
    }

    private Plate paint(Key key) {
        Typesetter type = new Typesetter(key.language());
        TextStyle shop = TextStyle.of(fonts.face(key.language(), Weight.BOLD), 29, Palette.CREAM)
                .withMinScale(.7f)
                .withLeading(1.2f);
        TextStyle title = TextStyle.of(fonts.face(key.language(), Weight.REGULAR), 22, Palette.fade(Palette.CREAM, .86))
                .withMinScale(.86f)
                .withLeading(1.24f);
        Optional<String> notice = key.heading().notice();
        try (FittedText name = type.fit(key.heading().shop(), shop, key.width(), 1);
                FittedText line = type.fit(key.heading().title(), title, key.width(), notice.isPresent() ? 2 : 3)) {
            return Plate.draw(size, key.width(), HEIGHT, canvas -> {
                name.draw(canvas, 0, 0, key.width(), Align.LEFT);
                line.draw(canvas, 0, name.height(), key.width(), Align.LEFT);
                notice.ifPresent(text -> notice(canvas, key, text, name.height() + line.height() + 5));
            });
        }
    }

    /** A small dark pill with a light dot: read by whoever looks for it, in nobody's way. */
    private void notice(Canvas canvas, Key key, String text, float top) {
        Face face = fonts.face(key.language(), Weight.REGULAR);
        TextStyle style =
                TextStyle.of(face, 18, Palette.CREAM).withMinScale(.6f).withLeading(1.2f);
        float left = 2 * NOTICE_PADDING + DOT;
        try (FittedText words =
                        new Typesetter(key.language()).fit(text, style, key.width() - left - NOTICE_PADDING, 1);
                Paint ground = new Paint().setColor(Palette.fade(Palette.LABEL, .62));
                Paint dot = new Paint().setColor(Palette.AMBER)) {
            float width = left + words.width() + NOTICE_PADDING;
            canvas.drawRRect(RRect.makeXYWH(0, top, width, NOTICE_HEIGHT, NOTICE_HEIGHT / 2), ground);
            canvas.drawCircle(NOTICE_PADDING + DOT, top + NOTICE_HEIGHT / 2, DOT, dot);
            words.draw(canvas, left, top + (NOTICE_HEIGHT - words.height()) / 2, words.width(), Align.LEFT);
        }
    }

    @Override
    public void close() {
        plates.close();
    }

    private record Key(Heading heading, Locale language, float width) {}
}
