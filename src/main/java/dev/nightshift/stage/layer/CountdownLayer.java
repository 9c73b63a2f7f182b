package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Ease;
import dev.nightshift.stage.look.Palette;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.look.SafeArea;
import dev.nightshift.stage.scene.Countdown;
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
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The time left until a real deadline, above the offer card; redrawn once a second. */
public final class CountdownLayer implements AutoCloseable {
    private static final long FADE_MICROS = 300_000;
    private static final float HEIGHT = 46;
    private static final float WIDTH = CardPainter.WIDTH;
    private static final float GAP = 12;
    private static final float PAD = 16;
    private static final float INSET = 16;

    private final ProgramSize size;
    private final Fonts fonts;
    private final Paint paint = new Paint();
    private Optional<Plate> plate = Optional.empty();
    private Optional<Key> drawn = Optional.empty();
    private boolean visible;
    private long changedMicros = Long.MIN_VALUE / 2;

    public CountdownLayer(ProgramSize size, Fonts fonts) {
        this.size = size;
        this.fonts = fonts;
    }

    /** Takes over the scene's countdown; it leaves at its end. */
    public void update(Scene scene, Instant wall, long atMicros) {
        long left = scene.countdown()
                .map(countdown -> Remaining.seconds(countdown.end(), wall))
                .orElse(0L);
        boolean wanted = left > 0;
        if (wanted != visible) {
            visible = wanted;
            changedMicros = atMicros;
        }
        if (wanted) {
            redraw(scene.countdown().orElseThrow(), left, scene.language());
        }
    }

    /**
     * Draws the countdown: above the offer card, or (it fades out and in on the way) inside the close-up's lower left corner.
     *
     * @param cardTop upper edge of the card in design units
     */
    public void show(Canvas canvas, double cardTop, Blocking blocking, long atMicros) {
        double t = Ease.progress(atMicros, changedMicros, FADE_MICROS);
        double opacity = (visible ? t : 1 - t) * Math.abs(1 - 2 * blocking.closeUp());
        if (opacity > .004 && plate.isPresent()) {
            paint.setAlphaf((float) opacity);
            boolean inside = blocking.closeUp() > .5;
            double x = SafeArea.LEFT + (inside ? INSET : 0);
            double bottom = inside ? CloseUpLayer.PANEL.getBottom() - INSET : cardTop - GAP;
            plate.get().show(canvas, x, bottom - HEIGHT, paint);
        }
    }

    private void redraw(Countdown countdown, long seconds, Locale language) {
        if (drawn.isPresent() && drawn.get().is(countdown.label(), seconds)) {
            return;
        }
        plate.ifPresent(Plate::close);
        plate = Optional.of(paint(countdown.label(), Remaining.text(seconds), language));
        drawn = Optional.of(new Key(countdown.label(), seconds));
    }

    private Plate paint(String label, String clock, Locale language) {
        Typesetter type = new Typesetter(language);
        Face bold = fonts.face(language, Weight.BOLD);
        TextStyle figures = TextStyle.of(bold, 24, Palette.ON_ACCENT);
        TextStyle words = TextStyle.of(fonts.face(language, Weight.REGULAR), 21, Palette.ON_ACCENT);
        try (FittedText time = type.fit(clock, figures, WIDTH / 2, 1);
                FittedText text = type.fit(label, words, WIDTH - time.width() - 2 * PAD - 8, 1)) {
            return Plate.draw(size, WIDTH, HEIGHT, canvas -> {
                try (Paint fill = new Paint().setColor(Palette.ACCENT)) {
                    canvas.drawRRect(RRect.makeXYWH(0, 0, WIDTH, HEIGHT, HEIGHT / 2), fill);
                }
                text.draw(canvas, PAD, (HEIGHT - text.height()) / 2, text.width(), Align.LEFT);
                time.draw(canvas, PAD, (HEIGHT - time.height()) / 2, WIDTH - 2 * PAD, Align.RIGHT);
            });
        }
    }

    @Override
    public void close() {
        plate.ifPresent(Plate::close);
        plate = Optional.empty();
        drawn = Optional.empty();
    }

    private record Key(String label, long seconds) {
        boolean is(String otherLabel, long otherSeconds) {
            return seconds == otherSeconds && label.equals(otherLabel);
        }
    }
}
