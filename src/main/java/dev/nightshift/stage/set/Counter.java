package dev.nightshift.stage.set;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;

/** The counter in front of the host: it hides where the host's picture ends. */
final class Counter {
    /** Upper edge in design units, below every caption. */
    static final float TOP = 1104;

    static final float HEIGHT = 1280 - TOP + 24;
    private static final float LIP = TOP + 26;
    private static final float FRONT = LIP + 13;
    private static final float STAVE = 24;

    private Counter() {}

    /** Paints on a plate whose upper edge is 24 units above the counter, room for its contact shadow. */
    static void paint(Canvas canvas) {
        canvas.translate(0, 24 - TOP);
        canvas.drawRect(band(TOP - 24, TOP), Brush.down(TOP - 24, TOP, 0x000E0A08, 0x2E0E0A08, 0x8C0E0A08));
        top(canvas);
        front(canvas);
    }

    /** A stone top: light falls on it from the left, the lamp is mirrored faintly at the right. */
    private static void top(Canvas canvas) {
        canvas.drawRect(band(TOP, LIP), Brush.down(TOP, LIP, 0xFF8F7C69, 0xFFA8937D));
        canvas.drawRect(band(TOP, LIP), Brush.glow(170, TOP + 10, 420, 0xFFFFEBD0, .46));
        canvas.drawRect(band(TOP, LIP), Brush.glow(640, TOP + 18, 150, 0xFFFFD9A8, .5));
        canvas.drawRect(band(TOP, LIP), Brush.across(0, 720, 0x00000000, 0x00000000, 0x330E0A08));
        canvas.drawRect(band(TOP, TOP + 1.6f), Brush.flat(0x55FFF4E4));
        canvas.drawRect(band(LIP, FRONT), Brush.down(LIP, FRONT, 0xFFCDBAA3, 0xFF7B6A59));
        canvas.drawRect(band(LIP, FRONT), Brush.across(0, 720, 0x00000000, 0x220E0A08, 0x770E0A08));
    }

    /** Staves below, washed by a light strip hidden under the top. */
    private static void front(Canvas canvas) {
        canvas.drawRect(band(FRONT, 1280), Brush.flat(0xFF1A1411));
        for (float x = -6; x < 720; x += STAVE) {
            canvas.drawRect(
                    Rect.makeLTRB(x, FRONT, x + STAVE - 2, 1280),
                    Brush.across(x, x + STAVE - 2, 0xFF4D3A2F, 0xFF5C4638, 0xFF4A372C, 0xFF2E221B));
        }
        canvas.drawRect(band(FRONT, 1280), Brush.down(FRONT, 1280, 0x00000000, 0x550E0A08, 0xC80E0A08));
        canvas.drawRect(band(FRONT, 1280), Brush.down(FRONT, FRONT + 120, 0x8CFFBE80, 0x2EFFB070, 0x00FFB070));
        canvas.drawRect(band(FRONT, FRONT + 9), Brush.down(FRONT, FRONT + 9, 0xC0120C09, 0x00120C09));
        canvas.drawRect(band(FRONT, 1280), Brush.across(0, 720, 0x330E0A08, 0x00000000, 0x00000000, 0x770E0A08));
    }

    private static Rect band(float top, float bottom) {
        return Rect.makeLTRB(0, top, 720, bottom);
    }
}
