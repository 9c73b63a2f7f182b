package dev.nightshift.avatar.clone.render;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.Similarity;

/**
 * Moves, turns and scales a head in its picture; the further from the face, the less, and nothing at the shoulders. One
 * thread.
 */
public final class HeadAlign {
    private static final int GRID = 11;
    /** How far from its middle the head moves as a whole, and from where on nothing does, in distances of the eyes. */
    private static final double WHOLE = 1.4;

    private static final double NOTHING = 2.4;
    private static final int NOSE = 6;
    private static final Triangles SQUARES = Triangles.grid(GRID, GRID);

    private final Warp warp = new Warp(SQUARES);
    private final Sketch sketch = new Sketch();

    /**
     * Moves the head in place.
     *
     * @param from where the face is in {@code picture}
     * @param to where it will be
     */
    public void move(Texture picture, Mesh from, Mesh to) {
        Similarity motion = Canonical.of(from).then(Canonical.of(to).inverse());
        double unit = Canonical.interOcular(from);
        float[] source = new float[2 * GRID * GRID];
        float[] target = new float[2 * GRID * GRID];
        for (int i = 0; i < GRID * GRID; i++) {
            double u = (i % GRID / (GRID - 1.0) * 2 - 1) * NOTHING * unit;
            double v = (i / GRID / (GRID - 1.0) * 2 - 1) * NOTHING * unit;
            double x = from.x(NOSE) + u;
            double y = from.y(NOSE) + v;
            double share = share(Math.hypot(u, v) / unit);
            source[2 * i] = (float) x;
            source[2 * i + 1] = (float) y;
            target[2 * i] = (float) (x + share * (motion.x(x, y) - x));
            target[2 * i + 1] = (float) (y + share * (motion.y(x, y) - y));
        }
        Box box = Box.around(source).grown(2).within(picture.width(), picture.height());
        Texture head = sketch.crop(picture, box);
        warp.draw(head, box.local(source), picture, target);
    }

    private static double share(double distance) {
        double t = Math.clamp((NOTHING - distance) / (NOTHING - WHOLE), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
