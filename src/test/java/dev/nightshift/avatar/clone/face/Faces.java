package dev.nightshift.avatar.clone.face;

/** Made-up faces: an average one whose lips are {@code gap} inter-ocular distances apart. */
public final class Faces {
    private static final float CENTRE_X = 360;
    private static final float EYE_Y = 400;
    private static final float UNIT = 200;

    private Faces() {}

    /** A face that looks straight ahead, its eye corners 200 pixels apart around (360, 400). */
    public static Mesh straight(double gap) {
        float[] points = new float[3 * Mesh.POINTS];
        for (int i = 0; i < Mesh.POINTS; i++) {
            put(points, i, Math.cos(i) * 0.7, 0.3 + Math.sin(i * 1.3) * 0.7);
        }
        put(points, 33, -0.5, 0);
        put(points, 133, -0.19, 0);
        put(points, 362, 0.19, 0);
        put(points, 263, 0.5, 0);
        put(points, 168, 0, -0.09);
        put(points, 6, 0, -0.02);
        put(points, 2, 0, 0.43);
        put(points, 98, -0.2, 0.42);
        put(points, 327, 0.2, 0.42);
        ring(points, Canonical.OUTER_LIP, 0.3, 0.12, gap);
        ring(points, Canonical.INNER_LIP, 0.25, 0, gap);
        return new Mesh(points);
    }

    /** The same face elsewhere. */
    public static Mesh moved(Mesh mesh, Similarity by) {
        float[] points = mesh.points().clone();
        for (int i = 0; i < Mesh.POINTS; i++) {
            points[3 * i] = (float) by.x(mesh.x(i), mesh.y(i));
            points[3 * i + 1] = (float) by.y(mesh.x(i), mesh.y(i));
            points[3 * i + 2] = (float) (mesh.z(i) * by.scale());
        }
        return new Mesh(points);
    }

    /** A good picture of a mesh that looks straight ahead. */
    public static TrackedFace tracked(Mesh mesh) {
        return new TrackedFace(mesh, new HeadPose(1, 2, 3), new Eyes(1, 0.5f, 0.1f, -0.1f), 0.9f);
    }

    private static void ring(float[] points, int[] ring, double halfWidth, double thickness, double gap) {
        for (int i = 0; i < ring.length; i++) {
            double angle = Math.PI - i * 2 * Math.PI / ring.length;
            double y = 0.85 - Math.sin(angle) * (thickness + gap / 2);
            put(points, ring[i], halfWidth * Math.cos(angle), y);
        }
    }

    private static void put(float[] points, int point, double x, double y) {
        points[3 * point] = (float) (CENTRE_X + UNIT * x);
        points[3 * point + 1] = (float) (EYE_Y + UNIT * y);
    }
}
