package dev.nightshift.stage.set;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintStrokeCap;

/** A rubber plant at the right edge, behind the host. */
final class Plant {
    /** Leaves from the back to the front: base x, base y, angle in degrees (0 = right, -90 = up), length, tone. */
    private static final float[][] LEAVES = {
        {668, 860, -118, 190, 0}, {700, 800, -75, 210, 0}, {690, 930, -150, 170, 0}, {676, 740, -100, 175, 1},
        {708, 700, -128, 150, 1}, {700, 960, -165, 165, 1}, {690, 830, -138, 180, 1}, {712, 880, -105, 190, 2},
        {680, 1010, -140, 185, 1}, {720, 1000, -158, 175, 2}, {706, 760, -150, 140, 2}, {716, 1060, -125, 200, 2},
    };

    private static final int[][] TONES = {
        {0xFF2C352A, 0xFF1B211B}, {0xFF3D4A38, 0xFF232B22}, {0xFF53624A, 0xFF2E382B},
    };

    private Plant() {}

    static void paint(Canvas canvas) {
        Paint stem = Brush.flat(0xFF2A221B).setStroke(true).setStrokeWidth(7).setStrokeCap(PaintStrokeCap.ROUND);
        Brush.shape(canvas, "M 704 1120 C 700 980 694 860 690 700", stem);
        for (float[] leaf : LEAVES) {
            leaf(canvas, leaf);
        }
    }

    private static void leaf(Canvas canvas, float[] leaf) {
        int[] tone = TONES[(int) leaf[4]];
        float length = leaf[3];
        canvas.save();
        canvas.translate(leaf[0], leaf[1]);
        canvas.rotate(leaf[2]);
        canvas.scale(length / 100, length / 100);
        String outline = "M 0 0 C 22 -30 66 -34 100 -2 C 70 22 24 20 0 0 Z";
        Brush.shape(canvas, outline, Brush.blurred(Brush.flat(0x55080604), 4));
        Brush.shape(canvas, outline, Brush.down(-28, 20, tone[0], tone[1]));
        Brush.shape(canvas, "M 0 0 C 30 -8 66 -10 100 -2 C 70 22 24 20 0 0 Z", Brush.flat(0x33060504));
        Paint rib = Brush.flat(0x3DCBD3B4).setStroke(true).setStrokeWidth(1.2f);
        Brush.shape(canvas, "M 2 0 C 30 -8 66 -10 97 -2", rib);
        canvas.restore();
    }
}
