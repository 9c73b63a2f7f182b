package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Palette;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.FilterBlurMode;
import io.github.humbleui.skija.MaskFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.Rect;

/** The shadow the host casts on the counter: it moves with the host and makes it stand in the room. */
public final class HostShadow implements AutoCloseable {
    private static final float WIDTH = 560;
    private static final float HEIGHT = 26;
    private static final double TOP = 1104;

    private final Plate plate;
    private final Paint paint = new Paint();

    public HostShadow(ProgramSize size) {
        this.plate = Plate.draw(size, WIDTH, HEIGHT, HostShadow::paint);
    }

    private static void paint(Canvas canvas) {
        canvas.clipRect(Rect.makeWH(WIDTH, HEIGHT));
        try (MaskFilter blur = MaskFilter.makeBlur(FilterBlurMode.NORMAL, 12, true);
                Paint shade =
                        new Paint().setColor(Palette.fade(0xFF1A100A, .62)).setMaskFilter(blur)) {
            canvas.drawOval(Rect.makeLTRB(80, -22, WIDTH - 80, 17), shade);
        }
    }

    /** Draws the shadow on the counter in front of a host. */
    public void show(Canvas canvas, Blocking blocking) {
        double zoom = blocking.hostZoom();
        double middle = blocking.hostMiddle();
        double left = middle - WIDTH * zoom / 2;
        if (zoom == 1) {
            plate.show(canvas, left, TOP, paint);
        } else {
            Rect to = Rect.makeXYWH(
                    (float) (left * plate.scale()),
                    (float) (TOP * plate.scale()),
                    (float) (plate.whole().getWidth() * zoom),
                    plate.whole().getHeight());
            canvas.drawImageRect(plate.image(), plate.whole(), to, paint);
        }
    }

    @Override
    public void close() {
        plate.close();
    }
}
