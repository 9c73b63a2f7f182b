package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.Mesh;

/**
 * The colours along nine lines across the lips, each from the outer edge of the upper lip to that of the lower, kept so
 * that the lips' inner edges can be found once the person's lip colours are known.
 *
 * @param colours red, green, blue of {@value #SAMPLES} places on each of the nine lines
 */
record LipStrips(float[] colours) {
    static final int SAMPLES = 64;
    static final int[] OUTER_UPPER = {185, 40, 39, 37, 0, 267, 269, 270, 409};
    static final int[] OUTER_LOWER = {146, 91, 181, 84, 17, 314, 405, 321, 375};
    static final int[] INNER_UPPER = {191, 80, 81, 82, 13, 312, 311, 310, 415};
    static final int[] INNER_LOWER = {95, 88, 178, 87, 14, 317, 402, 318, 324};
    static final int LINES = OUTER_UPPER.length;

    static LipStrips of(Pixels pixels, Mesh mesh) {
        float[] colours = new float[3 * LINES * SAMPLES];
        for (int line = 0; line < LINES; line++) {
            int from = OUTER_UPPER[line];
            int to = OUTER_LOWER[line];
            for (int i = 0; i < SAMPLES; i++) {
                double share = i / (SAMPLES - 1.0);
                double x = mesh.x(from) + share * (mesh.x(to) - mesh.x(from));
                double y = mesh.y(from) + share * (mesh.y(to) - mesh.y(from));
                pixels.sample(x, y, colours, 3 * (line * SAMPLES + i));
            }
        }
        return new LipStrips(colours);
    }

    /**
     * How red the lips are: mean share of red over green in the whole, by samples between outer and inner edge.
     *
     * @param mesh that the strips were cut by
     */
    float redness(Mesh mesh) {
        double sum = 0;
        int count = 0;
        for (int line = 2; line < LINES - 2; line++) {
            double top = along(mesh, line, INNER_UPPER[line]);
            double bottom = along(mesh, line, INNER_LOWER[line]);
            for (int i = 0; i < SAMPLES; i++) {
                double at = i / (SAMPLES - 1.0);
                if (at > 0.2 * top && at < 0.8 * top
                        || at > bottom + 0.2 * (1 - bottom) && at < 1 - 0.2 * (1 - bottom)) {
                    sum += redness(colour(line, i, 0), colour(line, i, 1), colour(line, i, 2));
                    count++;
                }
            }
        }
        return count == 0 ? 0 : (float) (sum / count);
    }

    static double redness(float red, float green, float blue) {
        return (red - green) / Math.max(30, red + green + blue);
    }

    float colour(int line, int sample, int channel) {
        return colours[3 * (line * SAMPLES + sample) + channel];
    }

    /** How far along its line, 0..1, a mesh point lies. */
    static double along(Mesh mesh, int line, int point) {
        int from = OUTER_UPPER[line];
        double dx = mesh.x(OUTER_LOWER[line]) - mesh.x(from);
        double dy = mesh.y(OUTER_LOWER[line]) - mesh.y(from);
        double square = Math.max(1e-6, dx * dx + dy * dy);
        return ((mesh.x(point) - mesh.x(from)) * dx + (mesh.y(point) - mesh.y(from)) * dy) / square;
    }
}
