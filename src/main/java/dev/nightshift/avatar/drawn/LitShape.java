package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.svg.SvgShape;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;

/**
 * A shape of a limb. When its id ends in {@code -shade-left}, {@code -shade-right}, {@code -rim-left} or
 * {@code -rim-right} it is the tone of that side of the limb and fades with the angle to the key light (upper left) or
 * to the rim light (right), so that a raised forearm isn't lit from below.
 */
final class LitShape implements AutoCloseable {
    private static final double KEY_X = -0.78;
    private static final double KEY_Y = -0.62;
    private static final double RIM_X = 0.96;
    private static final double RIM_Y = -0.28;

    private final LivePath path;
    private final Paint paint;
    private final int colour;
    private final Tone tone;
    /** -1 for the tone of the left side, 1 for the right. */
    private final int side;

    private enum Tone {
        PLAIN,
        SHADE,
        RIM
    }

    LitShape(SvgShape shape) {
        this.path = new LivePath(shape.outline(), shape.evenOdd());
        this.paint = Ink.of(shape);
        this.colour = paint.getColor();
        this.tone = toneOf(shape.id());
        this.side = shape.id().endsWith("-left") ? -1 : 1;
    }

    private static Tone toneOf(String id) {
        if (id.endsWith("-shade-left") || id.endsWith("-shade-right")) {
            return Tone.SHADE;
        }
        return id.endsWith("-rim-left") || id.endsWith("-rim-right") ? Tone.RIM : Tone.PLAIN;
    }

    Path path() {
        return path.path();
    }

    void draw(Canvas canvas, double turn, boolean mirrored) {
        if (tone != Tone.PLAIN) {
            int alpha = Math.round((colour >>> 24) * share(turn, mirrored));
            if (alpha < 2) {
                return;
            }
            paint.setColor(alpha << 24 | colour & 0xFFFFFF);
        }
        canvas.drawPath(path.path(), paint);
    }

    /** How visible the tone is when the side's normal points where the turn has brought it. */
    private float share(double turn, boolean mirrored) {
        double normalX = side * Math.cos(Math.toRadians(turn)) * (mirrored ? -1 : 1);
        double normalY = side * Math.sin(Math.toRadians(turn));
        return switch (tone) {
            case PLAIN -> 1;
            case SHADE -> ramp(-(normalX * KEY_X + normalY * KEY_Y), -0.1, 0.5);
            case RIM -> ramp(normalX * RIM_X + normalY * RIM_Y, 0.4, 0.9);
        };
    }

    private static float ramp(double value, double from, double to) {
        return (float) Math.clamp((value - from) / (to - from), 0, 1);
    }

    @Override
    public void close() {
        path.close();
        paint.close();
    }
}
