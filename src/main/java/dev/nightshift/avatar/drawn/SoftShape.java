package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.svg.Fill;
import dev.nightshift.avatar.drawn.svg.SvgShape;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import java.util.List;
import java.util.Optional;

/** A shape whose points move every frame: blended between targets, then moved with its layer. */
final class SoftShape implements AutoCloseable {
    private final float[] rest;
    private final float[] points;
    private final List<Morph> morphs;
    private final Mover mover;
    private final LivePath path;
    private final Paint paint;
    private final boolean gradient;
    private final Optional<String> clip;
    private float driftX;
    private float driftY;

    SoftShape(SvgShape shape, List<Morph> morphs, Mover mover, boolean clips) {
        this.rest = shape.outline().points();
        this.points = rest.clone();
        this.morphs = morphs;
        this.mover = mover;
        this.path = new LivePath(shape.outline(), shape.evenOdd());
        this.paint = Ink.of(shape);
        this.gradient = !clips && !(shape.fill() instanceof Fill.Solid);
        this.clip = shape.clip();
    }

    Optional<String> clip() {
        return clip;
    }

    LivePath path() {
        return path;
    }

    /** Moves the points to the pose. */
    void update(double[] controls) {
        System.arraycopy(rest, 0, points, 0, rest.length);
        for (int i = 0; i < morphs.size(); i++) {
            morphs.get(i).addTo(points, controls);
        }
        mover.move(rest, points);
        if (gradient) {
            takeDriftOut();
        }
        path.set(points);
    }

    /** A gradient is fixed to the canvas: what the shape has moved on average, the canvas moves while it is drawn. */
    private void takeDriftOut() {
        driftX = 0;
        driftY = 0;
        for (int i = 0; i < points.length; i += 2) {
            driftX += points[i] - rest[i];
            driftY += points[i + 1] - rest[i + 1];
        }
        driftX /= points.length / 2f;
        driftY /= points.length / 2f;
        for (int i = 0; i < points.length; i += 2) {
            points[i] -= driftX;
            points[i + 1] -= driftY;
        }
    }

    void draw(Canvas canvas) {
        if (!gradient) {
            canvas.drawPath(path.path(), paint);
            return;
        }
        canvas.translate(driftX, driftY);
        canvas.drawPath(path.path(), paint);
        canvas.translate(-driftX, -driftY);
    }

    @Override
    public void close() {
        path.close();
        paint.close();
    }
}
