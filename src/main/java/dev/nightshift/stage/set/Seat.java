package dev.nightshift.stage.set;

import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;

/**
 * A place to sit in the showroom: an armchair's back behind the host and a table before, which hides where the film of
 * somebody who was filmed sitting ends. Painted once, shown every picture. One thread.
 */
public final class Seat implements AutoCloseable {
    /** The chair's back, design units at the host's usual size. */
    private static final float CHAIR_WIDTH = 672;

    private static final float CHAIR_HEIGHT = 800;
    /** Its upper edge below the middle of the host's face, at the host's usual size: a little above the shoulders. */
    private static final double BELOW_FACE = 150;

    private static final float ROOM = 80;
    private static final float TOP = Counter.TOP;
    private static final float EDGE = TOP + 44;
    private static final float FRONT = EDGE + 20;

    private final Plate chair;
    private final Plate table;
    private final Paint paint = new Paint();

    public Seat(ProgramSize size) {
        this.chair = Plate.draw(size, CHAIR_WIDTH + 2 * ROOM, CHAIR_HEIGHT + 2 * ROOM, Seat::chair);
        this.table = Plate.draw(size, 720, Counter.HEIGHT, Seat::table);
    }

    /**
     * The chair, behind the host.
     *
     * @param middle of the host, design units
     * @param face middle of the host's face, design units from the top
     * @param zoom size of the host, 1 as usual
     */
    public void showChair(Canvas canvas, double middle, double face, double zoom) {
        double left = middle - (CHAIR_WIDTH / 2 + ROOM) * zoom;
        double top = face + (BELOW_FACE - ROOM) * zoom;
        if (zoom == 1) {
            chair.show(canvas, left, top, paint);
        } else {
            chair.showMoving(canvas, left, top, zoom, paint);
        }
    }

    /** The table, before the host. */
    public void showTable(Canvas canvas) {
        table.show(canvas, 0, 1280 - Counter.HEIGHT, paint);
    }

    /** Linen over a rounded back with a wing on either side; light falls on it from the left. */
    private static void chair(Canvas canvas) {
        canvas.translate(ROOM, ROOM);
        Brush.outOfFocus(canvas, 1.1f);
        RRect shadow = RRect.makeLTRB(26, 16, CHAIR_WIDTH + 22, CHAIR_HEIGHT + 60, 120);
        canvas.drawRRect(shadow, Brush.blurred(Brush.flat(0x662C1D12), 14));
        RRect back = RRect.makeLTRB(34, 0, CHAIR_WIDTH - 34, CHAIR_HEIGHT + 60, 124);
        canvas.drawRRect(back, Brush.across(34, CHAIR_WIDTH - 34, 0xFF8FA097, 0xFF7C8D84, 0xFF5C6B64));
        canvas.drawRRect(back, Brush.down(0, CHAIR_HEIGHT, 0x40FFF6E4, 0x00FFF6E4, 0x55222B27));
        wing(canvas, 0, 86, 0xFF9AABA1, 0xFF74857C);
        wing(canvas, CHAIR_WIDTH - 86, CHAIR_WIDTH, 0xFF6B7B73, 0xFF4C5A53);
        Paint seam = Brush.flat(0x552B3430).setStroke(true).setStrokeWidth(2.2f);
        canvas.drawRRect(RRect.makeLTRB(62, 26, CHAIR_WIDTH - 62, CHAIR_HEIGHT + 60, 100), seam);
        Paint piping = Brush.flat(0x38FFF6E4).setStroke(true).setStrokeWidth(1.6f);
        canvas.drawRRect(RRect.makeLTRB(35, 1, CHAIR_WIDTH - 35, CHAIR_HEIGHT + 60, 123), piping);
        canvas.restore();
    }

    private static void wing(Canvas canvas, float left, float right, int light, int dark) {
        RRect wing = RRect.makeLTRB(left, 176, right, CHAIR_HEIGHT + 60, 42);
        canvas.drawRRect(
                RRect.makeLTRB(left - 3, 173, right + 3, CHAIR_HEIGHT + 60, 45),
                Brush.blurred(Brush.flat(0x50202825), 6));
        canvas.drawRRect(wing, Brush.across(left, right, light, dark));
        canvas.drawRRect(wing, Brush.down(176, 300, 0x33FFF6E4, 0x00FFF6E4));
    }

    /** An oak top seen a little from above, and a front of slats below it. */
    private static void table(Canvas canvas) {
        canvas.translate(0, 24 - TOP);
        canvas.drawRect(band(TOP - 20, TOP), Brush.down(TOP - 20, TOP, 0x00241710, 0x5E241710));
        canvas.drawRect(band(TOP, EDGE), Brush.down(TOP, EDGE, 0xFFB08A61, 0xFFC7A177));
        for (int i = 0; i < 9; i++) {
            float y = TOP + 3 + i * 4.6f;
            canvas.drawRect(Rect.makeLTRB(0, y, 720, y + 1 + i % 3 * .5f), Brush.flat(0x14503218));
        }
        canvas.drawRect(band(TOP, EDGE), Brush.glow(170, TOP + 16, 470, 0xFFFFF4DF, .5));
        canvas.drawRect(band(TOP, EDGE), Brush.across(0, 720, 0x00000000, 0x00000000, 0x2E1C120A));
        canvas.drawRect(band(TOP, TOP + 1.5f), Brush.flat(0x50FFF7E8));
        canvas.drawRect(band(EDGE, FRONT), Brush.down(EDGE, FRONT, 0xFFD8B68C, 0xFF8F6C48));
        canvas.drawRect(band(FRONT, 1280), Brush.flat(0xFF4A3524));
        for (float x = -8; x < 720; x += 45) {
            canvas.drawRect(
                    Rect.makeLTRB(x, FRONT, x + 42, 1280),
                    Brush.across(x, x + 42, 0xFF9C7852, 0xFFA8835B, 0xFF8C6A47, 0xFF755639));
        }
        canvas.drawRect(band(FRONT, 1280), Brush.down(FRONT, FRONT + 60, 0x99281A10, 0x00281A10));
        canvas.drawRect(band(FRONT, 1280), Brush.across(0, 720, 0x00000000, 0x22180F08, 0x66180F08));
    }

    private static Rect band(float top, float bottom) {
        return Rect.makeLTRB(0, top, 720, bottom);
    }

    @Override
    public void close() {
        chair.close();
        table.close();
    }
}
