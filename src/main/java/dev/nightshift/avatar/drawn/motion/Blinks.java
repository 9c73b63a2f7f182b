package dev.nightshift.avatar.drawn.motion;

/**
 * Blinks at log-normal distances of 2 to 6 s, pulled to ends of phrases and shifts of gaze; one in ten is double. The
 * lid falls in 70 to 100 ms, stays shut for most of a picture and opens in 120 to 180 ms, quickly at first.
 */
final class Blinks {
    private static final double MEDIAN_SECONDS = 3.4;
    private static final double SIGMA = 0.4;
    private static final double SHORTEST = 2;
    private static final double LONGEST = 6;
    private static final long SHUT = 30_000;
    private static final long ONE_SECOND = 1_000_000;

    private final Chance chance;
    private long began;
    private long next;
    private long closing = 80_000;
    private long opening = 150_000;
    private boolean again;
    private boolean second;

    Blinks(Chance chance, long now) {
        this.chance = chance;
        this.began = now - 2 * ONE_SECOND;
        this.next = now + chance.millis(500, 3000);
    }

    void advance(long now) {
        if (now >= next) {
            begin(now);
        }
    }

    private void begin(long now) {
        began = now;
        closing = chance.millis(70, 100);
        opening = chance.millis(120, 180);
        second = again;
        again = !second && chance.oneIn(0.1);
        next = again
                ? now + closing + SHUT + opening + chance.millis(30, 100)
                : now + (long) (ONE_SECOND * chance.logNormal(MEDIAN_SECONDS, SIGMA, SHORTEST, LONGEST));
    }

    /** A good moment to blink has come: it is taken with this probability if the last blink is long enough ago. */
    void invite(long now, double probability) {
        boolean due = now - began >= SHORTEST * ONE_SECOND && now + 120_000 < next;
        if (due && chance.oneIn(probability)) {
            next = now + chance.millis(0, 100);
        }
    }

    /** How far the lids are shut, 0 .. 1. */
    double at(long now) {
        double closed = Ease.minJerk(now, began, closing);
        double left = 1 - Ease.clamp((double) (now - began - closing - SHUT) / opening, 0, 1);
        return closed * left * left;
    }

    /** When the last blink began. */
    long began() {
        return began;
    }

    /** Whether the last blink was the second of a double one. */
    boolean isSecond() {
        return second;
    }
}
