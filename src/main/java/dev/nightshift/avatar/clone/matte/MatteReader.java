package dev.nightshift.avatar.clone.matte;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks mattes run by run into buffers of its own. One thread. */
final class MatteReader implements AutoCloseable {
    private final int pixels;
    private final Inflater inflater = new Inflater();
    private final byte[] whole;
    private final byte[] alphas;
    private final Drift drift;
    private final LineAbove above;
    private final int width;

    /** Told what is where, from the first pixel to the last. */
    interface Runs {
        /** Background only. */
        void none(int from, int to);

        /** The person only. */
        void all(int from, int to);

        /**
         * Something of both.
         *
         * @param alpha of pixel {@code from} is at 0, 1 .. 254 of 255
         */
        void partly(int from, int to, byte[] alpha);
    }

    MatteReader(int width, int height) {
        this.width = width;
        pixels = width * height;
        above = new LineAbove(width);
        drift = Drift.none(width, height);
        whole = new byte[4 + 3 * pixels + drift.values().length];
        alphas = new byte[pixels];
    }

    /** Of the matte that is unpacked; holds until the next one is. */
    Drift drift() {
        return drift;
    }

    /**
     * Unpacks.
     *
     * @throws IllegalArgumentException when it is no matte of this size
     */
    void read(byte[] packed, Runs use) {
        int length = inflate(packed);
        int runs = length < 4
                ? -1
                : (whole[0] & 255) << 24 | (whole[1] & 255) << 16 | (whole[2] & 255) << 8 | whole[3] & 255;
        int values = 4 + runs;
        int count = length - values - drift.values().length;
        require(runs >= 0 && values <= length && count >= 0);
        System.arraycopy(whole, values + count, drift.values(), 0, drift.values().length);
        int pixel = 0;
        int value = values;
        above.clear();
        for (int at = 4; at < values; ) {
            int code = 0;
            int shift = 0;
            while (at < values && whole[at] < 0 && shift < 28) {
                code |= (whole[at++] & 127) << shift;
                shift += 7;
            }
            require(at < values);
            code |= whole[at++] << shift;
            int end = pixel + (code >>> 2);
            require(end > pixel && end <= pixels);
            switch (code & 3) {
                case PackedMatte.NONE -> {
                    above.flat(pixel, end, 0);
                    use.none(pixel, end);
                }
                case PackedMatte.ALL -> {
                    above.flat(pixel, end, PackedMatte.TOP);
                    use.all(pixel, end);
                }
                default -> {
                    require(value + end - pixel <= values + count);
                    values(pixel, end, value);
                    value += end - pixel;
                    use.partly(pixel, end, alphas);
                }
            }
            pixel = end;
        }
        require(pixel == pixels);
    }

    private void values(int from, int to, int at) {
        int column = from % width;
        for (int k = 0; k < to - from; k++) {
            int step = above.guess(column) + whole[at + k] & PackedMatte.TOP;
            above.set(column, step);
            alphas[k] = (byte) (step << PackedMatte.STEP);
            column = column + 1 == width ? 0 : column + 1;
        }
    }

    private int inflate(byte[] packed) {
        inflater.reset();
        inflater.setInput(packed);
        try {
            int length = inflater.inflate(whole);
            require(inflater.finished());
            return length;
        } catch (DataFormatException broken) {
            throw new IllegalArgumentException("no matte", broken);
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no matte of this size");
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
