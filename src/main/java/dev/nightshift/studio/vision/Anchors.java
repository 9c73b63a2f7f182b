package dev.nightshift.studio.vision;

/**
 * The 896 places at which the short-range face detector looks: two at each cell of 8 pixels, six at each cell of 16, in
 * the middle of the cell, as in MediaPipe's SSD anchors calculator for strides 8, 16, 16, 16.
 */
final class Anchors {
    static final int COUNT = 896;
    private static final int FINE_CELLS = 16;
    private static final int COARSE_CELLS = 8;

    private final float[] centres = new float[2 * COUNT];

    Anchors() {
        int next = grid(0, FINE_CELLS, 2);
        grid(next, COARSE_CELLS, 6);
    }

    /** Its centre, 0..1 from the left. */
    float x(int anchor) {
        return centres[2 * anchor];
    }

    /** Its centre, 0..1 from the top. */
    float y(int anchor) {
        return centres[2 * anchor + 1];
    }

    private int grid(int first, int cells, int each) {
        int next = first;
        for (int cell = 0; cell < cells * cells; cell++) {
            for (int i = 0; i < each; i++) {
                centres[2 * next] = (cell % cells + 0.5f) / cells;
                centres[2 * next + 1] = (cell / cells + 0.5f) / cells;
                next++;
            }
        }
        return next;
    }
}
