package dev.nightshift.stage.sound;

/** A stretch of speech on the program's time line, with the fades that keep its ends from clicking. */
final class Placed {
    /** 15 ms: an interruption is heard as a stop, not as a click. */
    static final int CANCEL_FADE = 720;
    /** 4 ms at loose ends; nothing where one chunk continues another. */
    static final int EDGE_FADE = 192;

    private final long start;
    private final float[] samples;
    private final boolean continues;
    private boolean continued;
    private long cut = Long.MAX_VALUE;

    Placed(long start, float[] samples, boolean continues) {
        this.start = start;
        this.samples = samples;
        this.continues = continues;
    }

    long start() {
        return start;
    }

    long end() {
        return start + samples.length;
    }

    /** Another chunk goes on where this one ends. */
    void markContinued() {
        continued = true;
    }

    /** Fades out from a sample on, unless it does so already. */
    void cut(long at) {
        cut = Math.min(cut, at);
    }

    /** Whether nothing of it sounds from a sample on. */
    boolean isOverAt(long sample) {
        return sample >= end() || sample >= cut && sample - cut >= CANCEL_FADE;
    }

    /** Adds what sounds from {@code from} on. */
    void addTo(float[] mix, int offset, int length, long from) {
        long first = Math.max(from, start);
        long last = Math.min(from + length, end());
        for (long at = first; at < last; at++) {
            mix[offset + (int) (at - from)] += samples[(int) (at - start)] * gain(at);
        }
    }

    private float gain(long at) {
        float gain = 1;
        if (!continues && at - start < EDGE_FADE) {
            gain = raisedCosine((at - start) / (float) EDGE_FADE);
        }
        if (!continued && end() - at < EDGE_FADE) {
            gain *= raisedCosine((end() - at) / (float) EDGE_FADE);
        }
        return at < cut ? gain : gain * raisedCosine(1 - (at - cut) / (float) CANCEL_FADE);
    }

    private static float raisedCosine(float t) {
        return t <= 0 ? 0 : (float) (.5 - .5 * Math.cos(Math.PI * Math.min(1, t)));
    }
}
