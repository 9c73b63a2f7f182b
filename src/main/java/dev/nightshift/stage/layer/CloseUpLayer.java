package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Ease;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Picture;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.scene.Layout;
import dev.nightshift.stage.scene.OfferCard;
import dev.nightshift.stage.scene.Scene;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;
import java.nio.file.Path;
import java.util.Optional;

/** The product's picture large, slowly moving (Ken Burns); it grows out of the offer card and shrinks back into it. */
public final class CloseUpLayer implements AutoCloseable {
    static final Rect PANEL = Rect.makeXYWH(30, 216, 660, 588);
    private static final float RADIUS = 28;
    private static final float SHADOW = 44;
    private static final long SWAP_MICROS = 600_000;

    private final ProgramSize size;
    private final Pictures pictures;
    private final Plate shadow;
    private final Swap<Key, Plate> prints = new Swap<>(SWAP_MICROS);
    private final Paint paint = new Paint();
    private long shownSince;
    private boolean shown;

    public CloseUpLayer(ProgramSize size, Pictures pictures) {
        this.size = size;
        this.pictures = pictures;
        this.shadow = Plate.draw(
                size, PANEL.getWidth() + 2 * SHADOW, PANEL.getHeight() + 2 * SHADOW, CloseUpLayer::paintShadow);
    }

    /** Takes over the scene's close-up, and keeps the last picture while it leaves. */
    public void update(Scene scene, long atMicros) {
        switch (scene.layout()) {
            case Layout.CloseUp closeUp -> {
                Optional<Path> file = closeUp.picture().or(() -> scene.offer().flatMap(OfferCard::picture));
                if (shown) {
                    prints.update(Optional.of(new Key(file)), atMicros, this::print);
                } else {
                    prints.set(Optional.of(new Key(file)), atMicros, this::print);
                }
            }
            case Layout.Talk talk -> prints.update(prints.key(), atMicros, this::print);
            case Layout.Guest guest -> prints.update(prints.key(), atMicros, this::print);
            case Layout.Slate slate -> prints.update(prints.key(), atMicros, this::print);
        }
    }

    /**
     * Draws the close-up.
     *
     * @param from where the picture is on the card, in design units
     */
    public void show(Canvas canvas, Blocking blocking, Rect from, long atMicros) {
        double grown = blocking.closeUp();
        if (grown <= 0) {
            shown = false;
            return;
        }
        if (!shown) {
            shown = true;
            shownSince = atMicros;
        }
        Rect panel = mix(from, PANEL, grown);
        double opacity = Math.min(1, grown * 5);
        castShadow(canvas, panel, grown);
        canvas.save();
        canvas.clipRRect(pixels(panel, (float) Ease.mix(16, RADIUS, grown)), true);
        double t = prints.progress(atMicros);
        if (t < 1) {
            prints.previous().ifPresent(print -> burns(canvas, print, panel, opacity, atMicros));
        }
        prints.current().ifPresent(print -> burns(canvas, print, panel, opacity * t, atMicros));
        canvas.restore();
    }

    /** A window on the print drifts and closes in: 6 % in 12 s and back, never standing still, never turning sharply. */
    private void burns(Canvas canvas, Plate print, Rect panel, double opacity, long atMicros) {
        double phase = (atMicros - shownSince) / 12e6 * Math.PI;
        double zoom = 1.015 + .03 * (1 - Math.cos(phase));
        double aspect = panel.getWidth() / (double) panel.getHeight();
        double width = Math.min(print.whole().getWidth(), print.whole().getHeight() * aspect) / zoom;
        double height = width / aspect;
        double spareX = print.whole().getWidth() - width;
        double spareY = print.whole().getHeight() - height;
        double x = spareX * (.5 + .3 * Math.sin(phase * .7));
        double y = spareY * (.5 - .3 * Math.sin(phase * .45));
        paint.setAlphaf((float) opacity);
        canvas.drawImageRect(
                print.image(),
                Rect.makeXYWH((float) x, (float) y, (float) width, (float) height),
                pixels(panel),
                SamplingMode.LINEAR,
                paint,
                false);
    }

    private void castShadow(Canvas canvas, Rect panel, double grown) {
        double zoom = panel.getWidth() / PANEL.getWidth();
        paint.setAlphaf((float) grown);
        if (grown == 1) {
            shadow.show(canvas, PANEL.getLeft() - SHADOW, PANEL.getTop() - SHADOW, paint);
        } else {
            shadow.showMoving(canvas, panel.getLeft() - SHADOW * zoom, panel.getTop() - SHADOW * zoom, zoom, paint);
        }
    }

    private static void paintShadow(Canvas canvas) {
        CardGround.shadow(
                canvas, RRect.makeXYWH(SHADOW, SHADOW + 10, PANEL.getWidth(), PANEL.getHeight(), RADIUS), 15, .5);
    }

    /** Reduced once, with good filtering, to the size it is shown at; the small zoom on top needs no more. */
    private Plate print(Key key) {
        Rect whole = Rect.makeWH(PANEL.getWidth(), PANEL.getHeight());
        return key.file()
                .map(file -> pictures.use(file, picture -> print(picture, whole)))
                .orElseGet(() -> print(new Picture.Missing("the product has none"), whole));
    }

    private Plate print(Picture picture, Rect whole) {
        return Plate.draw(
                size, whole.getWidth(), whole.getHeight(), canvas -> PictureBox.paint(canvas, picture, whole));
    }

    private static Rect mix(Rect a, Rect b, double t) {
        return Rect.makeLTRB(
                (float) Ease.mix(a.getLeft(), b.getLeft(), t),
                (float) Ease.mix(a.getTop(), b.getTop(), t),
                (float) Ease.mix(a.getRight(), b.getRight(), t),
                (float) Ease.mix(a.getBottom(), b.getBottom(), t));
    }

    private Rect pixels(Rect r) {
        return r.scale(size.scale());
    }

    private RRect pixels(Rect r, float radius) {
        float scale = size.scale();
        return RRect.makeXYWH(
                r.getLeft() * scale, r.getTop() * scale, r.getWidth() * scale, r.getHeight() * scale, radius * scale);
    }

    @Override
    public void close() {
        prints.close();
        shadow.close();
    }

    private record Key(Optional<Path> file) {}
}
