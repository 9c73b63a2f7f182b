package dev.nightshift.avatar.drawn.motion;

/** The trunk over the feet: a slow sway of 0.1 to 0.2 Hz and a shift of the weight every 10 to 20 s. */
final class Sway {
    private static final double SWAY = 0.16;

    private final Chance chance;
    private final PinkNoise noise;
    private final Reach weight = new Reach(0);
    private long next;

    Sway(Chance chance, long now) {
        this.chance = chance;
        this.noise = new PinkNoise(chance.seed(), 2.6, 2);
        this.next = now + chance.millis(3000, 12_000);
    }

    void advance(long now) {
        if (now < next) {
            return;
        }
        double side = weight.target() > 0 ? -1 : 1;
        weight.send(now, side * chance.between(0.15, 0.55), chance.millis(1300, 2000), chance.between(0.03, 0.06));
        next = now + chance.millis(10_000, 20_000);
    }

    /** -1 .. 1, to the right of the picture. */
    double at(long now) {
        return Ease.clamp(weight.at(now) + SWAY * noise.at(now), -1, 1);
    }
}
