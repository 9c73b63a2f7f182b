package dev.nightshift.avatar.clone.render;

/**
 * The colour offset that makes a drawn patch meet its surroundings: known where both show (the covered ramp at the
 * patch's edge), carried inside as a membrane (Laplace's equation, as in seamless cloning, Pérez et al. 2003, on coarse
 * cells).
 */
final class Seam {
    private static final int CELL = 8;
    private static final int ROUNDS = 40;
    /** Cover above which the base picture no longer counts. */
    private static final int KNOWN_BELOW = 204;
    /** Fewest pixels' worth of evidence that a cell needs. */
    private static final float ENOUGH = 6;
    /** Most that a colour is moved: more is another thing in the picture, not another light. */
    private static final int MOST = 40;

    private Seam() {}

    /**
     * Finds the offset.
     *
     * @param drawn as big as {@code base}
     * @param cover 0 base .. 255 drawn, in the lowest byte of each pixel
     */
    static Band offset(Texture drawn, Texture base, Texture cover) {
        int width = (base.width() + CELL - 1) / CELL;
        int height = (base.height() + CELL - 1) / CELL;
        float[] sums = new float[3 * width * height];
        float[] evidence = new float[width * height];
        gather(drawn, base, cover, sums, evidence, width);
        boolean[] known = new boolean[evidence.length];
        fillMean(sums, evidence, known);
        relax(sums, known, width, height);
        Band band = Band.blank(width, height, CELL);
        for (int i = 0; i < sums.length; i++) {
            band.values()[i] = Math.round(256 * sums[i]);
        }
        return band;
    }

    private static void gather(Texture drawn, Texture base, Texture cover, float[] sums, float[] evidence, int cells) {
        for (int y = 0; y < base.height(); y++) {
            int row = y * base.width();
            for (int x = 0; x < base.width(); x++) {
                int covered = cover.pixels()[row + x] & 255;
                if (covered > 0 && covered < KNOWN_BELOW) {
                    int cell = y / CELL * cells + x / CELL;
                    float weight = 1 - covered / 255f;
                    int p = base.pixels()[row + x];
                    int q = drawn.pixels()[row + x];
                    evidence[cell] += weight;
                    sums[3 * cell] += weight * bounded((p >> 16 & 255) - (q >> 16 & 255));
                    sums[3 * cell + 1] += weight * bounded((p >> 8 & 255) - (q >> 8 & 255));
                    sums[3 * cell + 2] += weight * bounded((p & 255) - (q & 255));
                }
            }
        }
    }

    private static int bounded(int difference) {
        return Math.max(-MOST, Math.min(MOST, difference));
    }

    /** Makes sums means, and gives unknown cells the mean of all. */
    private static void fillMean(float[] values, float[] evidence, boolean[] known) {
        float[] mean = new float[3];
        float total = 1e-3f;
        for (int cell = 0; cell < evidence.length; cell++) {
            known[cell] = evidence[cell] > ENOUGH;
            if (known[cell]) {
                total += evidence[cell];
                for (int k = 0; k < 3; k++) {
                    mean[k] += values[3 * cell + k];
                    values[3 * cell + k] /= evidence[cell];
                }
            }
        }
        for (int cell = 0; cell < evidence.length; cell++) {
            for (int k = 0; k < 3 && !known[cell]; k++) {
                values[3 * cell + k] = mean[k] / total;
            }
        }
    }

    /** Known cells are pulled to what was measured, all others are the mean of their neighbours. */
    private static void relax(float[] values, boolean[] known, int width, int height) {
        float[] measured = values.clone();
        for (int round = 0; round < ROUNDS; round++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    relaxCell(values, measured, known, width, height, x, y);
                }
            }
        }
    }

    private static void relaxCell(
            float[] values, float[] measured, boolean[] known, int width, int height, int x, int y) {
        int cell = y * width + x;
        int left = 3 * (x > 0 ? cell - 1 : cell);
        int right = 3 * (x < width - 1 ? cell + 1 : cell);
        int above = 3 * (y > 0 ? cell - width : cell);
        int below = 3 * (y < height - 1 ? cell + width : cell);
        float pull = known[cell] ? 0.5f : 0;
        for (int k = 0; k < 3; k++) {
            float mean = (values[left + k] + values[right + k] + values[above + k] + values[below + k]) / 4;
            values[3 * cell + k] = pull * measured[3 * cell + k] + (1 - pull) * mean;
        }
    }
}
