package dev.nightshift.studio.matting;

import dev.nightshift.avatar.clone.matte.Drift;
import dev.nightshift.avatar.clone.matte.Spill;
import dev.nightshift.avatar.clone.render.Texture;
import java.util.Arrays;

/** Alpha of a whole picture: by zones, and in the band pixel by pixel. One thread. */
final class BandAlpha {
    /** Alpha below and above which it is none or all. */
    private static final float NONE = .06f;

    private static final float ALL = .95f;
    /** Trust in the plate, of 255, below which the background is also looked for around. */
    private static final int SURE = 230;

    private final Plate plate;
    private final Spill spill;
    private final ChromaKey key;
    private final int width;
    private final int height;
    private final int cellsWide;
    private final AlphaSolver solver = new AlphaSolver();
    private final Steady steady;
    private final NetCorners net = new NetCorners();
    private final float[] raw;
    private final boolean[] shown;

    /**
     * Colours in cells.
     *
     * @param near of the person, close by
     * @param around of the person
     * @param beside of the background in this picture, close by
     * @param behind of the background in this picture
     */
    record Around(float[] near, float[] around, float[] beside, float[] behind) {}

    /** What a picture is solved with. */
    record Given(
            Texture picture,
            Zones zones,
            Around colours,
            Drift drift,
            Likelihood likely,
            Likelihood edge,
            Place place) {}

    BandAlpha(Plate plate, Spill spill) {
        this.plate = plate;
        this.spill = spill;
        this.key = ChromaKey.on(spill);
        this.width = plate.picture().width();
        this.height = plate.picture().height();
        this.raw = new float[width * height];
        this.steady = new Steady(width * height);
        this.cellsWide = (width + Cells.SIZE - 1) / Cells.SIZE;
        this.shown = new boolean[cellsWide * ((height + Cells.SIZE - 1) / Cells.SIZE)];
    }

    /** Solves a picture; bytes as a matte has them. */
    byte[] solve(Given given) {
        byte[] alpha = new byte[width * height];
        flat(given.zones, alpha);
        for (int cell = 0; cell < shown.length; cell++) {
            if (given.zones.band(cell)) {
                band(cell, given);
            }
        }
        for (int cell = 0; cell < shown.length; cell++) {
            shown[cell] = given.zones.band(cell) && smooth(cell, given.picture, alpha);
        }
        boolean[] attached = given.zones.attached(shown);
        for (int cell = 0; cell < shown.length; cell++) {
            if ((shown[cell] || given.zones.inside[cell]) && !attached[cell]) {
                fill(cell, alpha, (byte) 0);
            }
        }
        steady.keep(given.picture, alpha);
        return alpha;
    }

    private int left(int cell) {
        return cell % cellsWide * Cells.SIZE;
    }

    private int top(int cell) {
        return cell / cellsWide * Cells.SIZE;
    }

    private int right(int cell) {
        return Math.min(left(cell) + Cells.SIZE, width);
    }

    private int bottom(int cell) {
        return Math.min(top(cell) + Cells.SIZE, height);
    }

    /** What is surely the person, in runs of cells along each row of pixels; everything else begins as nothing. */
    private void flat(Zones zones, byte[] alpha) {
        Arrays.fill(raw, 0);
        for (int y = 0; y < height; y++) {
            int row = y / Cells.SIZE * cellsWide;
            for (int cell = 0; cell < cellsWide; cell++) {
                int first = cell;
                while (cell < cellsWide && zones.inside[row + cell]) {
                    cell++;
                }
                if (cell > first) {
                    int from = y * width + first * Cells.SIZE;
                    int to = y * width + Math.min(cell * Cells.SIZE, width);
                    Arrays.fill(raw, from, to, 1);
                    Arrays.fill(alpha, from, to, (byte) 255);
                }
            }
        }
    }

    private void fill(int cell, byte[] alpha, byte value) {
        for (int y = top(cell); y < bottom(cell); y++) {
            Arrays.fill(alpha, y * width + left(cell), y * width + right(cell), value);
        }
    }

    private void band(int cell, Given given) {
        int left = left(cell);
        int right = right(cell);
        float red = given.drift.at(left + 2, top(cell) + 2, 0);
        float green = given.drift.at(left + 2, top(cell) + 2, 1);
        float blue = given.drift.at(left + 2, top(cell) + 2, 2);
        net.at(cell, given);
        for (int y = top(cell); y < bottom(cell); y++) {
            for (int x = left; x < right; x++) {
                int i = y * width + x;
                if (spill == Spill.NONE) {
                    float likely = net.likely(x - left, y - top(cell));
                    raw[i] = solved(i, given.picture.pixels()[i], given.colours, 3 * cell, likely, red, green, blue);
                } else {
                    raw[i] =
                            key.alpha(given.picture.pixels()[i], plate.picture().pixels()[i]);
                }
            }
        }
    }

    private float solved(int i, int pixel, Around colours, int at, float likely, float red, float green, float blue) {
        solver.begin(colours.near, colours.around, at, likely);
        int trust = plate.trust()[i] & 255;
        if (trust > 0) {
            int p = plate.picture().pixels()[i];
            solver.before(pixel, (p >> 16 & 255) + red, (p >> 8 & 255) + green, (p & 255) + blue);
        }
        if (trust < SURE) {
            float[] beside = colours.beside;
            float[] behind = colours.behind;
            solver.before(pixel, beside[at], beside[at + 1], beside[at + 2]);
            solver.before(pixel, behind[at], behind[at + 1], behind[at + 2]);
        }
        return solver.alpha(trust / 255f, likely, net.edge());
    }

    /** Noise is taken out with the neighbours of like colour, in the picture and in time; tells whether anything is left. */
    private boolean smooth(int cell, Texture picture, byte[] alpha) {
        boolean any = false;
        for (int y = top(cell); y < bottom(cell); y++) {
            for (int x = left(cell); x < right(cell); x++) {
                int i = y * width + x;
                float value = spill == Spill.NONE ? smooth(picture.pixels(), x, y) : raw[i];
                value = steady.next(i, picture.pixels()[i], 255 * value);
                alpha[i] = (byte) Math.round(value);
                any |= value > 25;
            }
        }
        return any;
    }

    private float smooth(int[] pixels, int x, int y) {
        int i = y * width + x;
        boolean border = x == 0 || y == 0 || x == width - 1 || y == height - 1;
        if (!border) {
            float least = Math.min(
                    raw[i], Math.min(Math.min(raw[i - 1], raw[i + 1]), Math.min(raw[i - width], raw[i + width])));
            float most = Math.max(
                    raw[i], Math.max(Math.max(raw[i - 1], raw[i + 1]), Math.max(raw[i - width], raw[i + width])));
            if (most <= NONE || least >= ALL) {
                return least >= ALL ? 1 : 0;
            }
        }
        return AlphaSolver.ramp(amongLike(pixels, x, y), NONE, ALL);
    }

    private float amongLike(int[] pixels, int x, int y) {
        int middle = pixels[y * width + x];
        float sum = 0;
        float weights = 0;
        for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
            for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                int i = v * width + u;
                float weight = likeness(middle, pixels[i]);
                sum += weight * raw[i];
                weights += weight;
            }
        }
        return sum / weights;
    }

    private static float likeness(int a, int b) {
        int red = (a >> 16 & 255) - (b >> 16 & 255);
        int green = (a >> 8 & 255) - (b >> 8 & 255);
        int blue = (a & 255) - (b & 255);
        return 64f / (64 + red * red + green * green + blue * blue);
    }
}
