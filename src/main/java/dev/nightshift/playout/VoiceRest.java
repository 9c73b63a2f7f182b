package dev.nightshift.playout;

/**
 * A voice that could not speak several lines in a row rests before the next try, longer each time, and is never given up:
 * without rests it would race through the whole show. Belongs to the frame loop's thread.
 */
final class VoiceRest {
    private static final int MOST_FAILURES = 5;
    private static final long LONGEST_MICROS = 60_000_000;

    private final Retries retries;
    private int failures;
    private long until;
    private boolean resting;

    VoiceRest(Retries retries) {
        this.retries = retries;
    }

    /** Whether lines that can't be spoken are kept for a later try. */
    boolean mute() {
        return failures >= MOST_FAILURES;
    }

    /** A line could not be spoken. Returns whether the voice rests now. */
    boolean failed(long atMicros) {
        failures++;
        if (mute()) {
            until = atMicros + retries.failed(0).orElse(LONGEST_MICROS);
            resting = true;
        }
        return resting;
    }

    /** Whether no line is tried now. */
    boolean rests(long atMicros) {
        return resting && atMicros < until;
    }

    /** Whether a rest has just ended; says so once. */
    boolean wakes(long atMicros) {
        boolean wakes = resting && atMicros >= until;
        resting &= !wakes;
        return wakes;
    }

    /** A line could be spoken. Returns whether the voice had been mute. */
    boolean spoke() {
        boolean mute = mute();
        failures = 0;
        tryNow();
        return mute;
    }

    /** The rest is over, and the next one is short again; a mute voice is mute until it has spoken. */
    void tryNow() {
        resting = false;
        retries.forget();
    }
}
