package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Palette;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.scene.Layout;
import dev.nightshift.stage.scene.Scene;
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

/** The safe program: the studio with its lights down, and a message. A slow light shows that the stream is alive. */
public final class SlateLayer implements AutoCloseable {
    private static final long SWAP_MICROS = 400_000;
    private static final float LEFT = 64;
    private static final float WIDTH = 592;
    private static final float BAR = 592;

    private final ProgramSize size;
    private final Fonts fonts;
    private final Swap<Key, Plate> messages = new Swap<>(SWAP_MICROS);
    private final Paint paint = new Paint();

    public SlateLayer(ProgramSize size, Fonts fonts) {
        this.size = size;
        this.fonts = fonts;
    }

    /** Takes over the scene's slate, and keeps the last message while it leaves. */
    public void update(Scene scene, long atMicros) {
        switch (scene.layout()) {
            case Layout.Slate slate ->
                messages.update(Optional.of(new Key(slate, scene.language())), atMicros, this::paint);
            case Layout.Talk talk -> messages.update(messages.key(), atMicros, this::paint);
            case Layout.Guest guest -> messages.update(messages.key(), atMicros, this::paint);
            case Layout.CloseUp closeUp -> messages.update(messages.key(), atMicros, this::paint);
        }
    }

    /** Draws the slate over the resting studio. */
    public void show(Canvas canvas, Blocking blocking, long atMicros) {
        if (blocking.slate() <= 0) {
            return;
        }
        double opacity = Math.max(0, 2.6 * blocking.slate() - 1.6);
        double t = messages.progress(atMicros);
        if (t < 1) {
            messages.previous().ifPresent(plate -> place(canvas, plate, opacity * (1 - t)));
        }
        messages.current().ifPresent(plate -> place(canvas, plate, opacity * t));
        runner(canvas, opacity, atMicros);
    }

    private void place(Canvas canvas, Plate plate, double opacity) {
        paint.setAlphaf((float) opacity);
        plate.show(canvas, LEFT, 690 - plate.height(), paint);
    }

    /** A short light that travels along a thin line and eases at its ends. */
    private void runner(Canvas canvas, double opacity, long atMicros) {
        float scale = size.scale();
        float y = 724 * scale;
        paint.setColor(Palette.fade(Palette.CREAM, .16 * opacity));
        canvas.drawRRect(RRect.makeXYWH(LEFT * scale, y, BAR * scale, 4 * scale, 2 * scale), paint);
        double place = .5 - .5 * Math.cos(atMicros / 1e6 * Math.PI / 2.6);
        float x = (float) ((LEFT + place * (BAR - 120)) * scale);
        paint.setColor(Palette.fade(Palette.AMBER, .9 * opacity));
        canvas.drawRRect(RRect.makeXYWH(x, y, 120 * scale, 4 * scale, 2 * scale), paint);
    }

    private Plate paint(Key key) {
        Typesetter type = new Typesetter(key.language());
        TextStyle big = TextStyle.of(fonts.face(key.language(), Weight.BOLD), 62, Palette.CREAM)
                .withLeading(1.14f)
                .withMinScale(.55f);
        TextStyle small = TextStyle.of(fonts.face(key.language(), Weight.REGULAR), 29, Palette.fade(Palette.CREAM, .84))
                .withLeading(1.36f);
        try (FittedText headline = type.fit(key.slate().headline(), big, WIDTH, 3);
                FittedText detail = type.fit(key.slate().detail(), small, WIDTH, 4)) {
            float gap = 18;
            return Plate.draw(size, WIDTH, headline.height() + gap + detail.height(), canvas -> {
                headline.draw(canvas, 0, 0, WIDTH, Align.LEFT);
                detail.draw(canvas, 0, headline.height() + gap, WIDTH, Align.LEFT);
            });
        }
    }

    @Override
    public void close() {
        messages.close();
    }

    private record Key(Layout.Slate slate, Locale language) {}
}
