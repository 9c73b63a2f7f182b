package dev.nightshift.stage.set;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;

/** A wall panel of upright wooden staves on the right, with light along its edge and from a spot above. */
final class FlutedPanel {
    private static final float LEFT = 486;
    private static final float STAVE = 19.5f;

    private FlutedPanel() {}

    static void paint(Canvas canvas) {
        canvas.drawRect(Rect.makeLTRB(LEFT - 70, 0, LEFT, 1280), Brush.across(LEFT - 70, LEFT, 0x00FFC98A, 0x3CFFC98A));
        canvas.drawRect(Rect.makeLTRB(LEFT, 0, 720, 1280), Brush.flat(0xFF1D1511));
        for (int i = 0; i < 12; i++) {
            stave(canvas, LEFT + 3 + i * STAVE, i);
        }
        canvas.save();
        canvas.clipRect(Rect.makeLTRB(LEFT, 0, 720, 1280));
        canvas.drawRect(Rect.makeWH(720, 1280), Brush.down(0, 1280, 0x66100A07, 0x00100A07, 0x00100A07, 0x99100A07));
        canvas.drawRect(Rect.makeWH(720, 1280), Brush.glow(650, 280, 420, 0xFFFFB878, .26));
        canvas.restore();
        canvas.drawRect(
                Rect.makeLTRB(LEFT - 2, 0, LEFT + 2, 1280),
                Brush.down(0, 1280, 0x44FFE3BA, 0xCCFFE3BA, 0x88FFE3BA, 0x22FFE3BA));
    }

    /** Wood differs from stave to stave: a few per cent of lightness, in no regular order. */
    private static void stave(Canvas canvas, float x, int index) {
        int tone = (int) (10 * Math.sin(index * 2.4) + 5 * Math.sin(index * 5.1));
        canvas.drawRect(
                Rect.makeLTRB(x, 0, x + STAVE - 3.5f, 1280),
                Brush.across(
                        x,
                        x + STAVE - 3.5f,
                        wood(0x7B, 0x5A, 0x45, tone),
                        wood(0x66, 0x49, 0x38, tone),
                        wood(0x42, 0x2E, 0x24, tone)));
    }

    private static int wood(int red, int green, int blue, int tone) {
        return 0xFF000000 | (red + tone) << 16 | (green + tone) << 8 | (blue + tone * 2 / 3);
    }
}
