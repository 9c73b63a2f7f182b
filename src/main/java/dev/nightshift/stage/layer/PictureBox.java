package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Palette;
import dev.nightshift.stage.picture.Picture;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.FilterMipmap;
import io.github.humbleui.skija.FilterMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.MipmapMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintStrokeCap;
import io.github.humbleui.skija.PaintStrokeJoin;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.Rect;

/** Draws a product's picture into a box: it fills the box when little is lost, else stands whole on a soft ground. */
final class PictureBox {
    private static final FilterMipmap FINE = new FilterMipmap(FilterMode.LINEAR, MipmapMode.LINEAR);
    /** How much of a picture may be cropped to fill the box. */
    private static final double CROP = .3;

    private PictureBox() {}

    static void paint(Canvas canvas, Picture picture, Rect box) {
        switch (picture) {
            case Picture.Ready ready -> paint(canvas, ready.image(), box);
            case Picture.Missing missing -> placeholder(canvas, box);
        }
    }

    private static void paint(Canvas canvas, Image image, Rect box) {
        double cover =
                Math.max(box.getWidth() / (double) image.getWidth(), box.getHeight() / (double) image.getHeight());
        double contain =
                Math.min(box.getWidth() / (double) image.getWidth(), box.getHeight() / (double) image.getHeight());
        canvas.save();
        canvas.clipRect(box);
        if (contain / cover < 1 - CROP) {
            ground(canvas, box);
            centred(canvas, image, box, contain);
        } else {
            centred(canvas, image, box, cover);
        }
        canvas.restore();
    }

    private static void centred(Canvas canvas, Image image, Rect box, double zoom) {
        float width = (float) (image.getWidth() * zoom);
        float height = (float) (image.getHeight() * zoom);
        float left = box.getLeft() + (box.getWidth() - width) / 2;
        float top = box.getTop() + (box.getHeight() - height) / 2;
        try (Paint paint = new Paint()) {
            canvas.drawImageRect(
                    image,
                    Rect.makeWH(image.getWidth(), image.getHeight()),
                    Rect.makeXYWH(left, top, width, height),
                    FINE,
                    paint,
                    true);
        }
    }

    private static void ground(Canvas canvas, Rect box) {
        int[] colours = {Palette.PAPER, Palette.PAPER_SHADE};
        try (Shader shader = Shader.makeLinearGradient(0, box.getTop(), 0, box.getBottom(), colours);
                Paint paint = new Paint().setShader(shader)) {
            canvas.drawRect(box, paint);
        }
    }

    /** A shopping bag in two strokes, for products without a picture. */
    private static void placeholder(Canvas canvas, Rect box) {
        ground(canvas, box);
        float unit = Math.min(box.getWidth(), box.getHeight()) / 100;
        canvas.save();
        canvas.translate(box.getLeft() + box.getWidth() / 2, box.getTop() + box.getHeight() / 2);
        canvas.scale(unit, unit);
        try (Paint line = new Paint()
                        .setColor(0xFFB8AB9B)
                        .setStroke(true)
                        .setStrokeWidth(2.6f)
                        .setStrokeCap(PaintStrokeCap.ROUND)
                        .setStrokeJoin(PaintStrokeJoin.ROUND);
                Path bag = Path.makeFromSVGString("M -19 -9 L 19 -9 L 22 24 L -22 24 Z");
                Path handle = Path.makeFromSVGString("M -9 -1 L -9 -14 A 9 10 0 0 1 9 -14 L 9 -1")) {
            canvas.drawPath(bag, line);
            canvas.drawPath(handle, line);
        }
        canvas.restore();
    }
}
