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
    /** How fast lips may open or close, in openings a second: half of the widest opening in a picture. */
    private static final double SPEED = 13;

    private static final long TUCKING = 65_000;

    static Contact of(MouthCue cue) {
        long length = cue.end() - cue.start();
        if (length < PICTURE) {
            long middle = (cue.start() + cue.end()) / 2;
            return new Contact(middle - PICTURE / 2, middle + PICTURE / 2);
        }
        return new Contact(cue.start(), cue.start() + Math.max(PICTURE, (long) (0.75 * length)));
    }

    /** The contact of a sound; beside a rest of the mouth it lasts from or until that rest. */
    static Contact of(MouthCue cue, Island island) {
        Contact contact = of(cue);
        long from = cue.start() <= island.away() ? Math.min(contact.start(), island.leave()) : contact.start();
        return new Contact(from, cue.end() >= island.back() ? island.rest() : contact.end());
    }

    /** The widest opening from which the lips can still touch in time, or to which they come after: 0 in touch. */
    double widest(long now) {
        return SPEED * 1e-6 * Math.max(0, Math.max(start - now, now - end));
    }

    /** How far the lower lip is at the teeth: 0 away .. 1 touching, exactly 1 from {@link #start} to {@link #end}. */
    double tucked(long now) {
        return now <= end ? Ease.minJerk(now, start - TUCKING, TUCKING) : 1 - Ease.minJerk(now, end, TUCKING);
    }
}
