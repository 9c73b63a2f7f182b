package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.rig.Rig;
import dev.nightshift.avatar.drawn.rig.RigException;
import dev.nightshift.avatar.drawn.rig.RigReader;
import dev.nightshift.avatar.drawn.rig.RigSource;
import dev.nightshift.media.VideoFrame;
import io.github.humbleui.skija.Canvas;
import java.util.List;

/**
 * A drawn host that takes up poses. Everything is drawn as vectors straight into the frame, so every scale is sharp and
 * a bent shape has no seams. Used by one thread; drawing allocates next to nothing on the Java heap.
 */
public final class DrawnRig implements AutoCloseable {
    private final Rig rig;
    private final Controls controls;
    private final BodyLift body;
    private final HeadTurn head;
    private final List<Layer> layers;
    private final Canvases canvases = new Canvases();

    private DrawnRig(Rig rig) {
        this.rig = rig;
        this.controls = new Controls(rig.lids());
        this.body = new BodyLift(rig.body());
        this.head = new HeadTurn(rig.head());
        this.layers = new LayerFactory(rig, controls, head, body).layers();
    }

    /**
     * Reads a host and makes it ready to draw.
     *
     * @throws RigException when the host's files are missing, broken or don't fit each other
     */
    public static DrawnRig load(RigSource source) {
        return new DrawnRig(RigReader.read(source));
    }

    /** The host's name. */
    public String name() {
        return rig.name();
    }

    /** Width of the figure in pixels at scale 1. */
    public int width() {
        return rig.width();
    }

    /** Height of the figure in pixels at scale 1. */
    public int height() {
        return rig.height();
    }

    /**
     * Draws the host, filling the frame's width; everything outside the host becomes transparent.
     *
     * @param into overwritten; any size, usually {@link #width()} x {@link #height()} or a multiple of it
     */
    public void draw(Pose pose, VideoFrame into) {
        controls.set(pose);
        body.set(pose.body());
        head.set(pose.head());
        Canvas canvas = canvases.over(into).getCanvas();
        canvas.clear(0);
        canvas.save();
        float scale = (float) into.width() / rig.width();
        canvas.scale(scale, scale);
        sway(canvas, pose.body().sway());
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).update(pose);
        }
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).draw(canvas);
        }
        canvas.restore();
    }

    private void sway(Canvas canvas, double sway) {
        float footX = (float) rig.body().pivotX();
        float footY = (float) rig.body().pivotY();
        canvas.translate((float) (footX + sway * rig.body().shift()), footY);
        canvas.rotate((float) (sway * rig.body().tilt()));
        canvas.translate(-footX, -footY);
    }

    @Override
    public void close() {
        layers.forEach(Layer::close);
        canvases.close();
    }
}
