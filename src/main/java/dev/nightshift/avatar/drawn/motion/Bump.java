package dev.nightshift.avatar.drawn.motion;

/**
 * A movement that goes and comes back: a nod, a lift of the brows, a beat of the hand.
 *
 * @param start when it begins
 * @param rise how long it goes
 * @param hold how long it stays
 * @param fall how long it comes back
 * @param amplitude how far
 * @param overshoot share of the amplitude by which it comes back too far before it settles
 */
record Bump(long start, long rise, long hold, long fall, double amplitude, double overshoot) {

    double at(long now) {
        if (now <= start || now >= end()) {
            return 0;
        }
        long back = start + rise + hold;
        if (now <= back) {
            return amplitude * Ease.minJerk(now, start, rise);
        }
        double returned = 1 - (1 + overshoot) * Ease.minJerk(now, back, fall);
        return amplitude * (returned + overshoot * Ease.minJerk(now, back + fall, fall / 2));
    }

    long end() {
        return start + rise + hold + fall + fall / 2;
    }

    /** The same one, leaving early: it holds no longer than until {@code at}. */
    Bump leavingAt(long at) {
        long kept = Math.max(0, Math.min(hold, at - start - rise));
        return new Bump(start, rise, kept, fall, amplitude, overshoot);
    }
}
