package dev.nightshift.avatar.drawn.motion;

/**
 * The stretch of time in which lips must touch each other (p b m) or the lower lip the teeth (f v). It is never
 * shorter than a picture lasts, so at least one picture shows it whatever the phase of the frames, and lies within the
 * sound wherever the sound lasts a picture.
 *
 * @param start first touching moment
 * @param end last touching moment
 */
record Contact(long start, long end) {
    private static final long PICTURE = 40_000;
    private static final long CLOSING = 75_000;
    private static final long PARTING = 65_000;

    static Contact of(MouthCue cue) {
        long length = cue.end() - cue.start();
        if (length < PICTURE) {
            long middle = (cue.start() + cue.end()) / 2;
            return new Contact(middle - PICTURE / 2, middle + PICTURE / 2);
        }
        return new Contact(cue.start(), cue.start() + Math.max(PICTURE, (long) (0.75 * length)));
    }

    /** 0 apart .. 1 touching, exactly 1 from {@link #start} to {@link #end}. */
    double at(long now) {
        return now <= end
                ? Ease.minJerk(now, start - CLOSING, CLOSING)
                : 1 - Ease.minJerk(now, end, PARTING);
    }
}
