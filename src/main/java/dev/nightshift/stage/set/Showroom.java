package dev.nightshift.stage.set;

import dev.nightshift.stage.look.Light;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.Rect;

/**
 * A bright room in which products stand on the floor, seen from a camera at the height of the host's eyes: everything on
 * the floor is the further below {@link #HORIZON} the nearer it is. Painted once, shown every picture. One thread.
 */
public final class Showroom implements AutoCloseable {
    /** Where the camera's height is in the picture, design units. */
    public static final double HORIZON = 452;
    /** How high the camera is above the floor, centimetres. */
    public static final double CAMERA_CENTIMETRES = 150;
    /** Daylight through a large window. */
    public static final Light LIGHT = new Light(.62, .585, .53);

    /** Where the wall stands on the floor: the back of the room. */
    private static final float WALL = 690;

    private static final float SKIRTING = 26;
    /** Boards run towards the camera: how far apart they are at the lower edge. */
    private static final float BOARD = 150;

    private final Plate back;
    private final Paint opaque = new Paint();

    public Showroom(ProgramSize size) {
        this.back = Plate.draw(size, 720, 1280, Showroom::paint);
    }

    /** Everything behind product and host; covers the whole picture. */
    public void showBack(Canvas canvas) {
        back.show(canvas, 0, 0, opaque);
    }

    /** The back as a small picture. */
    public static SmallPicture small() {
        return SmallPicture.of(Showroom::paint);
    }

    private static void paint(Canvas canvas) {
        Brush.outOfFocus(canvas, 1.3f);
        wall(canvas);
        floor(canvas);
        canvas.restore();
        canvas.drawRect(Rect.makeWH(720, 250), Brush.down(0, 250, 0xA0201A16, 0x55201A16, 0x00201A16));
        canvas.drawRect(
                Rect.makeWH(720, 1280), Brush.round(330, 560, 900, 0x00181310, 0x00181310, 0x22181310, 0x66181310));
    }

    /** Plaster, and the light of a window that stands at the left outside of the picture. */
    private static void wall(Canvas canvas) {
        canvas.drawRect(Rect.makeLTRB(-40, -40, 760, WALL), Brush.down(0, WALL, 0xFFB9AA98, 0xFFD2C5B3, 0xFFC7B9A6));
        canvas.drawRect(Rect.makeLTRB(-40, -40, 760, WALL), Brush.glow(120, 330, 560, 0xFFFFF3DF, .55));
        canvas.drawRect(Rect.makeLTRB(-40, -40, 760, WALL), Brush.across(300, 760, 0x00503E30, 0x3C503E30));
        String window = "M 60 214 L 214 178 L 214 486 L 60 540 Z";
        Brush.shape(canvas, window, Brush.blurred(Brush.flat(0x2EFFF6E2), 10));
        Brush.shape(canvas, "M 236 173 L 372 142 L 372 430 L 236 478 Z", Brush.blurred(Brush.flat(0x26FFF6E2), 10));
        picture(canvas);
        canvas.drawRect(
                Rect.makeLTRB(-40, WALL - SKIRTING, 760, WALL),
                Brush.down(WALL - SKIRTING, WALL, 0xFFE7DDCE, 0xFFBBAE9C));
        canvas.drawRect(Rect.makeLTRB(-40, WALL - SKIRTING - 3, 760, WALL - SKIRTING), Brush.flat(0x33503E30));
    }

    /** A framed sheet on the wall, so that the room has a size. */
    private static void picture(Canvas canvas) {
        Rect frame = Rect.makeXYWH(70, 250, 150, 196);
        canvas.drawRect(frame.offset(7, 10), Brush.blurred(Brush.flat(0x50402F22), 9));
        canvas.drawRect(frame, Brush.across(70, 220, 0xFF8A6A4A, 0xFF6E5238));
        canvas.drawRect(frame.inflate(-7), Brush.flat(0xFFF1EADF));
        canvas.drawRect(frame.inflate(-30), Brush.down(280, 416, 0xFFC9B49A, 0xFF9AA58F, 0xFF5F7266));
        canvas.drawCircle(160, 322, 20, Brush.flat(0xFFE4A868));
    }

    private static void floor(Canvas canvas) {
        canvas.drawRect(
                Rect.makeLTRB(-40, WALL, 760, 1320), Brush.down(WALL, 1180, 0xFF9C7C5C, 0xFFB08C67, 0xFF8C6B4C));
        float low = 1280;
        double towards = (WALL - HORIZON) / (low - HORIZON);
        for (int i = -14; i < 16; i++) {
            float x = 360 + i * BOARD;
            float far = (float) (360 + i * BOARD * towards);
            String board = "M %.1f %.1f L %.1f %.1f L %.1f %.1f L %.1f %.1f Z"
                    .formatted(far, WALL, far + 2 * towards, WALL, x + 5, low, x, low)
                    .replace(',', '.');
            Brush.shape(canvas, board, Brush.flat(0x383A2618));
            if (i % 3 == 0) {
                String tone = "M %.1f %.1f L %.1f %.1f L %.1f %.1f L %.1f %.1f Z"
                        .formatted(far, WALL, far + BOARD * towards, WALL, x + BOARD, low, x, low)
                        .replace(',', '.');
                Brush.shape(canvas, tone, Brush.flat(0x14FFE9C8));
            }
        }
        canvas.drawRect(Rect.makeLTRB(-40, WALL, 760, WALL + 60), Brush.down(WALL, WALL + 60, 0x66382619, 0x00382619));
        canvas.drawRect(Rect.makeLTRB(-40, WALL, 760, 1320), Brush.glow(170, 850, 430, 0xFFFFF0D6, .38));
    }

    @Override
    public void close() {
        back.close();
    }
}
