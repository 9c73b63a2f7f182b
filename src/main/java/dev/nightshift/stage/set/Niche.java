package dev.nightshift.stage.set;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintStrokeCap;
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;

/** An arched recess on the left with a hidden light strip, two shelves and a few quiet things on them. */
final class Niche {
    private static final String ARCH = "M 46 1120 L 46 356 A 118 118 0 0 1 282 356 L 282 1120 Z";

    private static final float LOWER = 892;

    private Niche() {}

    static void paint(Canvas canvas) {
        Path arch = Path.makeFromSVGString(ARCH);
        canvas.save();
        canvas.clipPath(arch, true);
        recess(canvas, arch);
        shelf(canvas, 512);
        shelf(canvas, LOWER);
        upperThings(canvas);
        lowerThings(canvas);
        canvas.restore();
        edge(canvas, arch);
    }

    private static void recess(Canvas canvas, Path arch) {
        canvas.drawPath(arch, Brush.down(238, 1000, 0xFF6E5440, 0xFF5A4535, 0xFF3E3027, 0xFF2B211C));
        canvas.drawPath(arch, Brush.glow(164, 270, 300, 0xFFFFC98A, .62));
        Paint shade = Brush.blurred(Brush.flat(0x99150E0A), 16).setStroke(true).setStrokeWidth(34);
        canvas.drawPath(arch, shade);
        Paint strip = Brush.blurred(Brush.flat(0x88FFD9A6), 9).setStroke(true).setStrokeWidth(7);
        canvas.save();
        canvas.translate(0, 8);
        canvas.drawPath(arch, strip);
        canvas.restore();
    }

    private static void shelf(Canvas canvas, float y) {
        canvas.drawRect(Rect.makeLTRB(46, y + 12, 282, y + 60), Brush.down(y + 12, y + 60, 0x77100A07, 0x00100A07));
        canvas.drawRect(Rect.makeLTRB(46, y, 282, y + 12), Brush.across(46, 282, 0xFFA98362, 0xFF8B6A4F, 0xFF6B503C));
        canvas.drawRect(Rect.makeLTRB(46, y, 282, y + 2.5f), Brush.flat(0x66FFE2BB));
    }

    private static void upperThings(Canvas canvas) {
        shadow(canvas, 116, 512, 44);
        String vase = "M 96 512 C 78 488 80 452 106 436 C 112 430 112 420 108 410 L 128 410 C 124 420 124 430 130 436"
                + " C 156 452 158 488 140 512 Z";
        Brush.shape(canvas, vase, Brush.across(80, 158, 0xFFD9C4A8, 0xFFB99C7C, 0xFF745A46));
        twigs(canvas);
        shadow(canvas, 224, 512, 40);
        book(canvas, 190, 498, 74, 14, 0xFF8C8272, 0xFF5D554A);
        book(canvas, 196, 484, 62, 14, 0xFF6B4A39, 0xFF452F25);
        book(canvas, 192, 472, 66, 12, 0xFFBFAA8C, 0xFF85735C);
        Brush.shape(canvas, "M 206 472 A 20 17 0 0 1 246 472 Z", Brush.across(206, 246, 0xFF7C8570, 0xFF434A3C));
    }

    private static void twigs(Canvas canvas) {
        Paint stem = Brush.flat(0xFF4A3B2C).setStroke(true).setStrokeWidth(2).setStrokeCap(PaintStrokeCap.ROUND);
        String[] stems = {
            "M 117 412 C 114 372 98 346 84 318",
            "M 118 412 C 120 366 126 336 140 300",
            "M 119 412 C 128 378 150 362 172 346"
        };
        for (String path : stems) {
            Brush.shape(canvas, path, stem);
        }
        float[][] buds = {
            {84, 318},
            {92, 334},
            {98, 350},
            {140, 300},
            {134, 318},
            {128, 336},
            {124, 360},
            {172, 346},
            {158, 354},
            {144, 366}
        };
        for (float[] bud : buds) {
            canvas.drawCircle(bud[0], bud[1], 7.5f, Brush.round(bud[0] - 3, bud[1] - 3, 12, 0xFFF0DFC4, 0xFFA88C6B));
        }
    }

    private static void lowerThings(Canvas canvas) {
        shadow(canvas, 196, LOWER, 70);
        String urn = "M 150 892 C 120 850 126 776 168 748 C 176 742 178 726 172 716 L 224 716 C 218 726 220 742 228 748"
                + " C 270 776 276 850 246 892 Z";
        Brush.shape(canvas, urn, Brush.across(126, 272, 0xFF8B917C, 0xFF626A57, 0xFF3A4035, 0xFF2A2E27));
        Brush.shape(canvas, urn, Brush.glow(160, 790, 90, 0xFFFFD9A8, .22));
        canvas.drawOval(Rect.makeLTRB(174, 711, 222, 722), Brush.flat(0xFF23261F));
        shadow(canvas, 92, LOWER, 44);
        book(canvas, 58, 876, 84, 16, 0xFF8C8272, 0xFF4D463C);
        book(canvas, 64, 860, 74, 16, 0xFFBFAA8C, 0xFF75644F);
        canvas.drawRRect(RRect.makeLTRB(76, 806, 124, 860, 5), Brush.across(76, 124, 0xFFD2B896, 0xFF7D664F));
        canvas.drawOval(Rect.makeLTRB(76, 801, 124, 812), Brush.across(76, 124, 0xFF9C8468, 0xFF5E4B3A));
    }

    private static void book(Canvas canvas, float x, float y, float w, float h, int light, int dark) {
        canvas.drawRRect(RRect.makeXYWH(x, y, w, h, 2), Brush.across(x, x + w, light, dark));
        canvas.drawRect(Rect.makeXYWH(x + 3, y + h - 2, w - 6, 1.2f), Brush.flat(0x55100A07));
    }

    private static void shadow(Canvas canvas, float x, float y, float half) {
        canvas.drawOval(
                Rect.makeLTRB(x - half + 10, y - 6, x + half + 18, y + 5), Brush.blurred(Brush.flat(0x88120B07), 5));
    }

    private static void edge(Canvas canvas, Path arch) {
        Paint lit = Brush.across(46, 282, 0x33FFE6C4, 0x22FFE6C4, 0x88FFDFB4)
                .setStroke(true)
                .setStrokeWidth(2.4f);
        canvas.drawPath(arch, lit);
    }
}
