package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.Mesh;

/**
 * A face as it was read from one picture.
 *
 * @param raw the net's points
 * @param lips colours across the lips
 * @param sharpness see {@link FaceView#sharpness}
 * @param brightness 0..255
 * @param cells see {@link FaceView#cells}
 * @param lipRedness how much redder the lips are than the skin beside the nose, as a share of the whole colour
 * @param lookX where the dark of the eyes is across, mean of both
 * @param lookY and along
 */
record SeenFace(
        RawMesh raw,
        LipStrips lips,
        float sharpness,
        float brightness,
        float[] cells,
        float lipRedness,
        float lookX,
        float lookY) {
    /** Cheeks below the eyes, beside the nose, and its bridge. */
    private static final int[] SKIN = {50, 280, 101, 330, 36, 266, 205, 425, 6, 197};

    static SeenFace of(RawMesh raw, Pixels pixels) {
        Mesh mesh = raw.mesh();
        FaceView view = FaceView.of(pixels, mesh);
        double[] left = Eye.LEFT.look(mesh, view);
        double[] right = Eye.RIGHT.look(mesh, view);
        LipStrips lips = LipStrips.of(pixels, mesh);
        return new SeenFace(
                raw,
                lips,
                view.sharpness(),
                view.brightness(),
                view.cells(),
                (float) (lips.redness(mesh) - skinRedness(mesh, pixels)),
                (float) ((left[0] + right[0]) / 2),
                (float) ((left[1] + right[1]) / 2));
    }

    private static double skinRedness(Mesh mesh, Pixels pixels) {
        float[] colour = new float[3];
        double sum = 0;
        for (int point : SKIN) {
            pixels.sample(mesh.x(point), mesh.y(point), colour, 0);
            sum += LipStrips.redness(colour[0], colour[1], colour[2]) / SKIN.length;
        }
        return sum;
    }
}
