package dev.nightshift.voice.sound;

/**
 * Every chunk of speech starts and ends alike: a known silence before the first phone, room for the fade-in and for the
 * mouth to open, and a known tail into which the voice's release is faded. Longer pauses are the show's to make.
 */
public final class Placement {
    /** Samples before the first phone: 40 ms. */
    public static final int LEAD = 1_920;
    /** Samples after the last phone: 80 ms. */
    public static final int TAIL = 3_840;

    private static final int FADE_IN = 240;

    private Placement() {}

    /**
     * @param raw sound in which the first phone starts at {@code from} and the last one ends at {@code to}
     * @return {@code LEAD + (to - from) + TAIL} samples
     */
    public static float[] place(float[] raw, int from, int to) {
        float[] placed = new float[LEAD + to - from + TAIL];
        int available = Math.min(raw.length, to + TAIL) - from;
        System.arraycopy(raw, from, placed, LEAD, available);
        for (int i = 0; i < Math.min(FADE_IN, available); i++) placed[LEAD + i] *= (i + 1f) / FADE_IN;
        for (int i = 0; i < TAIL; i++) placed[placed.length - TAIL + i] *= 1 - (i + 1f) / TAIL;
        return placed;
    }
}
