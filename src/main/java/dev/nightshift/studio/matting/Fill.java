package dev.nightshift.studio.matting;

/**
 * Fills what is not known from what is known around it: halved again and again until everything has a colour, then put
 * back in, smooth far from what is known (push-pull, Gortler et al. 1996).
 */
final class Fill {
    private Fill() {}

    /**
     * Fills in place; what has weight 1 stays as it is.
     *
     * @param colours three numbers a place
     * @param weights how far each place is known, 0 .. 1
     */
    static void of(float[] colours, float[] weights, int width, int height) {
        if (width <= 1 && height <= 1) {
            return;
        }
        int w = (width + 1) / 2;
        int h = (height + 1) / 2;
        float[] smaller = new float[3 * w * h];
        float[] known = new float[w * h];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int from = y * width + x;
                int into = y / 2 * w + x / 2;
                float weight = weights[from];
                known[into] += weight;
                smaller[3 * into] += weight * colours[3 * from];
                smaller[3 * into + 1] += weight * colours[3 * from + 1];
                smaller[3 * into + 2] += weight * colours[3 * from + 2];
            }
        }
        for (int i = 0; i < known.length; i++) {
            float share = 1 / Math.max(known[i], 1e-6f);
            smaller[3 * i] *= share;
            smaller[3 * i + 1] *= share;
            smaller[3 * i + 2] *= share;
            known[i] = Math.min(1, known[i]);
        }
        of(smaller, known, w, h);
        pull(colours, weights, width, height, smaller, w, h);
    }

    private static void pull(float[] colours, float[] weights, int width, int height, float[] smaller, int w, int h) {
        for (int y = 0; y < height; y++) {
            int near = Math.min(y / 2, h - 1);
            int far = Math.clamp(near + (y % 2 == 0 ? -1 : 1), 0, h - 1);
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                if (weights[i] < 1) {
                    int left = Math.min(x / 2, w - 1);
                    int right = Math.clamp(left + (x % 2 == 0 ? -1 : 1), 0, w - 1);
                    for (int k = 0; k < 3; k++) {
                        float upper =
                                .75f * smaller[3 * (near * w + left) + k] + .25f * smaller[3 * (near * w + right) + k];
                        float lower =
                                .75f * smaller[3 * (far * w + left) + k] + .25f * smaller[3 * (far * w + right) + k];
                        float filled = .75f * upper + .25f * lower;
                        colours[3 * i + k] += (1 - weights[i]) * (filled - colours[3 * i + k]);
                    }
                }
            }
        }
    }
}
