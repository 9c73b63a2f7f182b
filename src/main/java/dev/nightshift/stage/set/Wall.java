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
        canvas.drawRect(ALL, Brush.down(0, 1280, 0xFF2F2723, 0xFF4A3D34, 0xFF51443A, 0xFF3D322B, 0xFF2A221E));
        canvas.drawRect(ALL, Brush.glow(210, 330, 640, 0xFFB08A66, .42));
        canvas.drawRect(ALL, Brush.glow(430, 560, 420, 0xFFC9A27A, .26));
        limewash(canvas);
    }

    /** Broad, faint brush clouds keep the wall from looking computed. */
    private static void limewash(Canvas canvas) {
        ColorFilter grey = ColorFilter.makeMatrix(
                new ColorMatrix(.6f, .6f, 0, 0, -.1f, .6f, .6f, 0, 0, -.1f, .6f, .6f, 0, 0, -.1f, 0, 0, 0, 0, 1));
        Paint clouds = new Paint()
                .setShader(Shader.makeFractalNoise(.006f, .011f, 4, 7))
                .setColorFilter(grey)
                .setBlendMode(BlendMode.SOFT_LIGHT)
                .setAlphaf(.34f);
        canvas.drawRect(ALL, clouds);
    }
}
