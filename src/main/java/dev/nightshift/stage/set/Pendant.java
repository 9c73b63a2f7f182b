package dev.nightshift.stage.set;

import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;

/** The practical light: a glass globe hanging at the right. Its halo is a plate of its own and lives very slowly. */
final class Pendant {
    static final float X = 652;
    static final float Y = 288;
    static final float HALO = 250;
    private static final float RADIUS = 41;

    private Pendant() {}

    static void paint(Canvas canvas) {
        canvas.drawRect(Rect.makeLTRB(X - 1.5f, 0, X + 1.5f, Y - RADIUS - 12), Brush.flat(0xFF15100D));
        canvas.drawRect(
                Rect.makeLTRB(X - 9, Y - RADIUS - 14, X + 9, Y - RADIUS + 4),
                Brush.across(X - 9, X + 9, 0xFFB58D57, 0xFFE8C48C, 0xFF7A5B36));
        canvas.drawCircle(
                X, Y, RADIUS, Brush.round(X - 6, Y - 2, RADIUS + 8, 0xFFFFFBF0, 0xFFFFEFD2, 0xFFFFD79B, 0xFFE9AE68));
    }

    /** The halo around the middle of a plate. */
    static void paintHalo(Canvas canvas) {
        canvas.drawRect(Rect.makeWH(2 * HALO, 2 * HALO), Brush.glow(HALO, HALO, HALO, 0xFFFFAE66, .42));
        canvas.drawRect(
                Rect.makeWH(2 * HALO, 2 * HALO),
                Brush.glow(HALO, HALO, RADIUS * 2.1f, 0xFFFFD6A0, .5).setBlendMode(BlendMode.SCREEN));
    }
}
