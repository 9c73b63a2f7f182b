package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Palette;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.look.SafeArea;
import dev.nightshift.stage.scene.Heading;
import dev.nightshift.stage.scene.Scene;
import dev.nightshift.stage.text.FittedText;
import dev.nightshift.stage.text.FittedText.Align;
import dev.nightshift.stage.text.Fonts;
import dev.nightshift.stage.text.TextStyle;
import dev.nightshift.stage.text.Typesetter;
import dev.nightshift.stage.text.Weight;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import java.util.Locale;
import java.util.Optional;

/** The shop's name and the room's title, upper left beside the label. */
public final class HeadingLayer implements AutoCloseable {
    private static final long SWAP_MICROS = 300_000;
    private static final float HEIGHT = 116;

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
        try (FittedText name = type.fit(key.heading().shop(), shop, key.width(), 1);
                FittedText line = type.fit(key.heading().title(), title, key.width(), 3)) {
            return Plate.draw(size, key.width(), HEIGHT, canvas -> {
                name.draw(canvas, 0, 0, key.width(), Align.LEFT);
                line.draw(canvas, 0, name.height(), key.width(), Align.LEFT);
            });
        }
    }

    @Override
    public void close() {
        plates.close();
    }

    private record Key(Heading heading, Locale language, float width) {}
}
