package dev.nightshift.stage.set;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;

/** The counter in front of the host: it hides where the host's picture ends. */
final class Counter {
    /** Upper edge in design units, below every caption. */
    static final float TOP = 1104;

    static final float HEIGHT = 1280 - TOP + 24;
    private static final float EDGE = 34;

    private Counter() {}

    /** Paints on a plate whose upper edge is 24 units above the counter, room for its contact shadow. */
    static void paint(Canvas canvas) {
        canvas.translate(0, 24 - TOP);
        canvas.drawRect(Rect.makeLTRB(0, TOP - 24, 720, TOP), Brush.down(TOP - 24, TOP, 0x00100A07, 0x8A100A07));
        canvas.drawRect(Rect.makeLTRB(0, TOP, 720, TOP + EDGE), Brush.down(TOP, TOP + EDGE, 0xFFB9987A, 0xFF96785D));
        canvas.drawRect(Rect.makeLTRB(0, TOP, 720, TOP + EDGE), Brush.glow(190, TOP, 420, 0xFFFFE7C6, .5));
        canvas.drawRect(Rect.makeLTRB(0, TOP, 720, TOP + 2), Brush.flat(0x88FFF1DA));
        canvas.drawRect(
                Rect.makeLTRB(0, TOP + EDGE, 720, 1280),
                Brush.down(TOP + EDGE, 1280, 0xFF2C211B, 0xFF44342A, 0xFF251B16));
        for (int i = 0; i < 24; i++) {
            float x = i * 30.8f - 8;
            canvas.drawRect(
                    Rect.makeLTRB(x, TOP + EDGE, x + 28, 1280),
                    Brush.across(x, x + 28, 0x30FFD9AE, 0x08FFD9AE, 0x40080503));
        }
        canvas.drawRect(
                Rect.makeLTRB(0, TOP + EDGE, 720, TOP + EDGE + 40),
                Brush.down(TOP + EDGE, TOP + EDGE + 40, 0xB0080503, 0x00080503));
        canvas.drawRect(
                Rect.makeLTRB(0, TOP + EDGE, 720, 1280), Brush.across(0, 720, 0x00080503, 0x00080503, 0x77080503));
    }
}
