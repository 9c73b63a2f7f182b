package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.Similarity;

/**
 * A whole face at the scale of {@link Canonical}, from the brows to below the chin: what sharpness, light and cover are
 * measured on, so that they mean the same for near and far faces.
 *
 * @param light brightness of each pixel, 0..255, by rows
 * @param red how much redder than green each pixel is, by rows
 */
record FaceView(float[] light, float[] red) {
    static final int WIDTH = 160;
    static final int HEIGHT = 192;
    /** Side of the cells that cover is looked for in. */
    static final int CELL = 16;

    static final int CELLS_ACROSS = WIDTH / CELL;
    static final int CELLS = CELLS_ACROSS * (HEIGHT / CELL);
    private static final int LEFT = (Canonical.SIZE - WIDTH) / 2;
    private static final int TOP = -72;

    static FaceView of(Pixels pixels, Mesh mesh) {
        Similarity back = Canonical.of(mesh).inverse();
        float[] light = new float[WIDTH * HEIGHT];
        float[] red = new float[WIDTH * HEIGHT];
        float[] colour = new float[3];
        for (int i = 0; i < light.length; i++) {
            double x = LEFT + i % WIDTH;
            double y = TOP + i / WIDTH;
            pixels.sample(back.x(x, y), back.y(x, y), colour, 0);
            light[i] = 0.2126f * colour[0] + 0.7152f * colour[1] + 0.0722f * colour[2];
            red[i] = colour[0] - colour[1];
        }
        return new FaceView(light, red);
    }

    /** Mean brightness of the middle of the face, 0..255. */
    float brightness() {
        double sum = 0;
        int count = 0;
        for (int y = HEIGHT / 4; y < 3 * HEIGHT / 4; y++) {
            for (int x = WIDTH / 4; x < 3 * WIDTH / 4; x++) {
                sum += light[y * WIDTH + x];
                count++;
            }
        }
        return (float) (sum / count);
    }

    /**
     * How sharp the upper half is, which holds eyes and brows: variance of the Laplacian by the variance of the
     * brightness, so that contrast doesn't count (after Pech-Pacheco et al. 2000).
     */
    float sharpness() {
        double laplacian = 0;
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int y = 8; y < HEIGHT / 2; y++) {
            for (int x = WIDTH / 5; x < 4 * WIDTH / 5; x++) {
                int i = y * WIDTH + x;
                float middle = light[i];
                float edge = light[i - 1] + light[i + 1] + light[i - WIDTH] + light[i + WIDTH] - 4 * middle;
                laplacian += edge * edge;
                sum += middle;
                squares += middle * middle;
                count++;
            }
        }
        double variance = squares / count - sum / count * sum / count;
        return (float) (laplacian / count / Math.max(1, variance));
    }

    /** Mean light, redness and roughness of each cell, three numbers a cell, by rows. */
    float[] cells() {
        float[] cells = new float[3 * CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            int first = cell / CELLS_ACROSS * CELL * WIDTH + cell % CELLS_ACROSS * CELL;
            double sum = 0;
            double squares = 0;
            double redness = 0;
            for (int i = 0; i < CELL * CELL; i++) {
                int at = first + i / CELL * WIDTH + i % CELL;
                sum += light[at];
                squares += light[at] * light[at];
                redness += red[at];
            }
            double mean = sum / (CELL * CELL);
            cells[3 * cell] = (float) mean;
            cells[3 * cell + 1] = (float) (redness / (CELL * CELL));
            cells[3 * cell + 2] = (float) Math.sqrt(Math.max(0, squares / (CELL * CELL) - mean * mean));
        }
        return cells;
    }

    /** The brightness at a mesh point's place or any other in canonical pixels. */
    float lightAt(double canonicalX, double canonicalY) {
        int x = Math.clamp(Math.round(canonicalX) - LEFT, 0, WIDTH - 1);
        int y = Math.clamp(Math.round(canonicalY) - TOP, 0, HEIGHT - 1);
        return light[y * WIDTH + x];
    }
}
