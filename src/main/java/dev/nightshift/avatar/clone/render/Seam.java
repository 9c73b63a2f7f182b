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
    private static final float KNOWN_BELOW = 0.8f;
    /** Fewest pixels' worth of evidence that a cell needs. */
    private static final float ENOUGH = 6;
    /** Most that a colour is moved: more is another thing in the picture, not another light. */
    private static final float MOST = 40;

    private Seam() {}

    /**
     * Finds the offset.
     *
     * @param drawn three numbers a pixel, as big as {@code base}
     * @param cover 0 base .. 255 drawn, in the lowest byte of each pixel
     */
    static Band offset(float[] drawn, Texture base, Texture cover) {
        int width = (base.width() + CELL - 1) / CELL;
        int height = (base.height() + CELL - 1) / CELL;
        Band sums = Band.blank(width, height, CELL);
        float[] evidence = new float[width * height];
        gather(drawn, base, cover, sums, evidence);
        boolean[] known = new boolean[evidence.length];
        fillMean(sums.values(), evidence, known);
        relax(sums, known);
        return sums;
    }

    private static void gather(float[] drawn, Texture base, Texture cover, Band sums, float[] evidence) {
        for (int y = 0; y < base.height(); y++) {
            for (int x = 0; x < base.width(); x++) {
                int i = y * base.width() + x;
                float covered = (cover.pixels()[i] & 255) / 255f;
                if (covered > 0 && covered < KNOWN_BELOW) {
                    int cell = y / CELL * sums.width() + x / CELL;
                    float weight = 1 - covered;
                    int p = base.pixels()[i];
                    evidence[cell] += weight;
                    sums.values()[3 * cell] += weight * Math.clamp((p >> 16 & 255) - drawn[3 * i], -MOST, MOST);
                    sums.values()[3 * cell + 1] += weight * Math.clamp((p >> 8 & 255) - drawn[3 * i + 1], -MOST, MOST);
                    sums.values()[3 * cell + 2] += weight * Math.clamp((p & 255) - drawn[3 * i + 2], -MOST, MOST);
                }
            }
        }
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
    private static void relax(Band field, boolean[] known) {
        float[] measured = field.values().clone();
        int width = field.width();
        for (int round = 0; round < ROUNDS; round++) {
            for (int y = 0; y < field.height(); y++) {
                for (int x = 0; x < width; x++) {
                    relaxCell(field.values(), measured, known, width, field.height(), x, y);
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
