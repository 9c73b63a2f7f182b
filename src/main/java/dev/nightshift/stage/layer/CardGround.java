package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Palette;
import dev.nightshift.stage.text.FittedText;
import dev.nightshift.stage.text.FittedText.Align;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.FilterBlurMode;
import io.github.humbleui.skija.MaskFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;

/** What cards are made of: paper with a shadow, a badge, a line through a former price. */
final class CardGround {
    private CardGround() {}

    static void draw(Canvas canvas, float width, float height, float radius) {
        RRect paper = RRect.makeXYWH(0, 0, width, height, radius);
        shadow(canvas, RRect.makeXYWH(0, 10, width, height, radius), 14, .42);
        shadow(canvas, RRect.makeXYWH(0, 2, width, height, radius), 3, .28);
        try (Paint fill = new Paint().setColor(Palette.PAPER)) {
            canvas.drawRRect(paper, fill);
        }
    }

    static void shadow(Canvas canvas, RRect shape, float sigma, double strength) {
        try (MaskFilter blur = MaskFilter.makeBlur(FilterBlurMode.NORMAL, sigma, true);
                Paint paint =
                        new Paint().setColor(Palette.fade(0xFF0A0604, strength)).setMaskFilter(blur)) {
            canvas.drawRRect(shape, paint);
        }
    }

    /** A small sign in the accent colour, as wide as its text. */
    static void badge(Canvas canvas, FittedText text, float x, float y) {
        float height = text.height() + 8;
        try (Paint fill = new Paint().setColor(Palette.ACCENT)) {
            canvas.drawRRect(RRect.makeXYWH(x, y, text.width() + 24, height, height / 2), fill);
        }
        text.draw(canvas, x + 12, y + 4, text.width(), Align.LEFT);
    }

    static void strike(Canvas canvas, FittedText text, float x, float y, int colour) {
        float middle = y + text.baseline(0) - text.size() * .3f;
        try (Paint line = new Paint().setColor(colour)) {
            canvas.drawRect(Rect.makeXYWH(x, middle, text.width(), Math.max(1.6f, text.size() * .08f)), line);
        }
    }
}
