package dev.nightshift.stage.set;

import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorFilter;
import io.github.humbleui.skija.ColorMatrix;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.Rect;

/** A lime-washed wall lit softly from the upper left. */
final class Wall {
    private static final Rect ALL = Rect.makeWH(720, 1280);

    private Wall() {}

    static void paint(Canvas canvas) {
        canvas.drawRect(ALL, Brush.down(0, 1280, 0xFF2B2725, 0xFF463E38, 0xFF4F463F, 0xFF3E3731, 0xFF2A2522));
        canvas.drawRect(ALL, Brush.glow(300, 300, 620, 0xFFB79A7C, .40));
        canvas.drawRect(ALL, Brush.glow(440, 600, 400, 0xFFD0B090, .30));
        limewash(canvas);
    }

    /** Broad, faint brush clouds keep the wall from looking computed. */
    private static void limewash(Canvas canvas) {
        ColorFilter grey = ColorFilter.makeMatrix(
                new ColorMatrix(.6f, .6f, 0, 0, -.1f, .6f, .6f, 0, 0, -.1f, .6f, .6f, 0, 0, -.1f, 0, 0, 0, 0, 1));
        Paint clouds = new Paint()
                .setShader(Shader.makeFractalNoise(.0032f, .0048f, 4, 11))
                .setColorFilter(grey)
                .setBlendMode(BlendMode.SOFT_LIGHT)
                .setAlphaf(.11f);
        canvas.drawRect(ALL, clouds);
    }
}
