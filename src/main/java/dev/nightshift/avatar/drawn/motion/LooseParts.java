package dev.nightshift.avatar.drawn.motion;

/** Hair and earrings: springs that the head's acceleration shakes. */
final class LooseParts {
    /** Deflection units per degree of a slow acceleration; a quick turn of the head gives about a third. */
    private static final double HAIR = 0.28;

    private static final double EARRING = 0.45;

    private final Spring hair;
    private final Spring earring;
    private double last;
    private double beforeLast;
    private boolean moved;

    LooseParts(Chance chance) {
        this.hair = new Spring(chance.between(1.5, 1.9), chance.between(0.5, 0.6));
        this.earring = new Spring(chance.between(2.1, 2.5), chance.between(0.4, 0.48));
    }

    /** One step of the head's position, in degrees sideways. */
    void step(double sideways, double seconds) {
        if (!moved) {
            last = beforeLast = sideways;
            moved = true;
        }
        double acceleration = (sideways - 2 * last + beforeLast) / (seconds * seconds);
        beforeLast = last;
        last = sideways;
        hair.step(HAIR * acceleration, seconds);
        earring.step(EARRING * acceleration, seconds);
    }

    double hair(double secondsSince) {
        return Ease.clamp(hair.soon(secondsSince), -1, 1);
    }

    double earring(double secondsSince) {
        return Ease.clamp(earring.soon(secondsSince), -1, 1);
    }
}
