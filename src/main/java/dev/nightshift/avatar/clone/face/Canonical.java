package dev.nightshift.avatar.clone.face;

/**
 * The standard view of a mouth: a square of {@value #SIZE} by {@value #SIZE} pixels, from the middle of the nose to below
 * the chin of a wide-open mouth. A face is brought there by the points of eyes and nose that talking doesn't move, so
 * that in this view the skull stands still and the jaw moves.
 *
 * <pre>
 *          (19,-30) o-----------------------------o (109,-30)   outer eye corners: {@value #EYE_SPAN} px, "1.0"
 *          +----------------------------------------------+ 0
 *          |                    nose                      |
 *          |                 ( mouth )                    |
 *          |                    chin                      |
 *          +----------------------------------------------+ 128
 * </pre>
 */
public final class Canonical {
    /** Width and height of the view, pixels. */
    public static final int SIZE = 128;
    /** Pixels between the outer corners of the eyes, which is the unit of length: inter-ocular 1.0. */
    public static final int EYE_SPAN = 90;

    private static final float EYE_LINE = -30f;

    private static final int LEFT_EYE_OUTER = 33;
    private static final int RIGHT_EYE_OUTER = 263;
    private static final int UPPER_LIP_INSIDE = 13;
    private static final int LOWER_LIP_INSIDE = 14;

    /** The red of the lips outside, from the picture's left corner over the upper lip and back below. */
    public static final int[] OUTER_LIP = {
        61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146
    };
    /** Where the lips meet, from the picture's left corner along the upper lip and back along the lower. */
    public static final int[] INNER_LIP = {
        78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95
    };
    /** The lower half of the face's outline, from the picture's left to its right. */
    public static final int[] JAW = {58, 172, 136, 150, 149, 176, 148, 152, 377, 400, 378, 379, 365, 397, 288};

    private static final int[] SKIN = {
        2, 164, 18, 200, 199, 175, 167, 393, 165, 391, 92, 322, 206, 426, 186, 410, 216, 436, 212, 432, 43, 273, 106,
        335, 83, 313, 182, 406, 201, 421, 194, 418, 204, 424, 208, 428, 32, 262, 171, 396, 202, 422, 210, 430, 214, 434,
        207, 427
    };

    /** The 103 points that talking moves: both rings of the lips, the jaw's outline, chin and cheeks. */
    public static final int[] MOUTH = concat(OUTER_LIP, INNER_LIP, JAW, SKIN);

    /**
     * Corners of the eyes, the bridge of the nose and its base, and where they are in this view on an average face. The
     * base of the nose halves what turning and nodding does to the mouth's place in this view.
     */
    private static final int[] ANCHORS = {33, 133, 362, 263, 168, 6, 2, 98, 327};

    private static final float[] ANCHORS_XY = {
        64 - 45, EYE_LINE, 64 - 18, EYE_LINE, 64 + 18, EYE_LINE, 64 + 45, EYE_LINE, 64, -38, 64, -32, 64, 8.5f, 46, 8,
        82, 8
    };
    private static final float[] ANCHOR_WEIGHTS = {1, 0.5f, 0.5f, 1, 0.5f, 0.5f, 1, 0.5f, 0.5f};

    private Canonical() {}

    /** The way from the picture into the standard view. */
    public static Similarity of(Mesh mesh) {
        return Similarity.fit(xy(mesh, ANCHORS), ANCHORS_XY, ANCHOR_WEIGHTS);
    }

    /** Some of a mesh's points in the standard view: x, y of each. */
    public static float[] points(Mesh mesh, int... which) {
        Similarity view = of(mesh);
        float[] xy = new float[2 * which.length];
        for (int i = 0; i < which.length; i++) {
            float x = mesh.x(which[i]);
            float y = mesh.y(which[i]);
            xy[2 * i] = (float) view.x(x, y);
            xy[2 * i + 1] = (float) view.y(x, y);
        }
        return xy;
    }

    /** Distance of the outer eye corners in the picture, pixels. */
    public static double interOcular(Mesh mesh) {
        return mesh.distance(LEFT_EYE_OUTER, RIGHT_EYE_OUTER);
    }

    /**
     * The gap between the lips in inter-ocular distances, measured in the standard view, which a turned head shrinks
     * less than the picture. A closed mouth is 0, wide open about 0.5; never negative.
     */
    public static double opening(Mesh mesh) {
        float[] lips = points(mesh, UPPER_LIP_INSIDE, LOWER_LIP_INSIDE);
        return Math.max(0, lips[3] - lips[1]) / EYE_SPAN;
    }

    private static float[] xy(Mesh mesh, int[] which) {
        float[] xy = new float[2 * which.length];
        for (int i = 0; i < which.length; i++) {
            xy[2 * i] = mesh.x(which[i]);
            xy[2 * i + 1] = mesh.y(which[i]);
        }
        return xy;
    }

    private static int[] concat(int[]... parts) {
        return java.util.Arrays.stream(parts)
                .flatMapToInt(java.util.Arrays::stream)
                .toArray();
    }
}
