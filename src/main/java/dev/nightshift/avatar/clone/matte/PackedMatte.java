package dev.nightshift.avatar.clone.matte;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * A matte as few bytes: runs of nothing, of all and of something between, then the values between, in {@value #TOP} steps, each
 * as the difference from its guess; then the drift. All of it deflated.
 */
final class PackedMatte {
    static final int NONE = 0;
    static final int ALL = 1;
    static final int PARTLY = 2;
    /** Alpha's steps, as a power of two. */
    static final int STEP = 2;
    /** The last step. */
    static final int TOP = 63;

    private final Matte matte;
    private byte[] runs = new byte[1 << 14];
    private byte[] values = new byte[1 << 15];
    private int runBytes;
    private int valueBytes;

    private PackedMatte(Matte matte) {
        this.matte = matte;
    }

    /** Packs a matte: a length, as many bytes of runs, values, drift. */
    static byte[] pack(Matte matte) {
        return new PackedMatte(matte).pack();
    }

    private byte[] pack() {
        byte[] alpha = matte.alpha();
        LineAbove above = new LineAbove(matte.width());
        for (int i = 0; i < alpha.length; ) {
            int kind = kind(alpha[i]);
            int end = i + 1;
            while (end < alpha.length && kind(alpha[end]) == kind) {
                end++;
            }
            run(end - i, kind);
            if (kind == PARTLY) {
                for (int k = i; k < end; k++) {
                    int step = step(alpha[k]);
                    value(step - above.guess(k % matte.width()));
                    above.set(k % matte.width(), step);
                }
            } else {
                above.flat(i, end, kind == ALL ? TOP : 0);
            }
            i = end;
        }
        return deflated();
    }

    private static int step(byte alpha) {
        return Math.clamp((alpha & 255) + 2 >> STEP, 0, TOP);
    }

    private static int kind(byte alpha) {
        int step = step(alpha);
        return step == 0 ? NONE : step == TOP ? ALL : PARTLY;
    }

    private void run(int length, int kind) {
        if (runBytes + 5 > runs.length) {
            runs = Arrays.copyOf(runs, 2 * runs.length);
        }
        int rest = length << 2 | kind;
        for (; rest > 127; rest >>>= 7) {
            runs[runBytes++] = (byte) (rest | 128);
        }
        runs[runBytes++] = (byte) rest;
    }

    private void value(int difference) {
        if (valueBytes == values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        values[valueBytes++] = (byte) difference;
    }

    private byte[] deflated() {
        byte[] drift = matte.drift().values();
        try (Deflater deflater = new Deflater(4)) {
            byte[] whole = new byte[4 + runBytes + valueBytes + drift.length];
            whole[0] = (byte) (runBytes >>> 24);
            whole[1] = (byte) (runBytes >>> 16);
            whole[2] = (byte) (runBytes >>> 8);
            whole[3] = (byte) runBytes;
            System.arraycopy(runs, 0, whole, 4, runBytes);
            System.arraycopy(values, 0, whole, 4 + runBytes, valueBytes);
            System.arraycopy(drift, 0, whole, 4 + runBytes + valueBytes, drift.length);
            deflater.setInput(whole);
            deflater.finish();
            byte[] room = new byte[whole.length + 64];
            int length = 0;
            while (!deflater.finished()) {
                if (length == room.length) {
                    room = Arrays.copyOf(room, 2 * room.length);
                }
                length += deflater.deflate(room, length, room.length - length);
            }
            return Arrays.copyOf(room, length);
        }
    }
}
