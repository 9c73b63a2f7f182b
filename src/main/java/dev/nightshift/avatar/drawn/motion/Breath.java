package dev.nightshift.avatar.drawn.motion;

/**
 * Breath at 12 to 16 a minute: in quickly, out slowly, no two alike; a breath that is due around the beginning of a
 * phrase is taken just before it.
 */
final class Breath {
    private static final long EARLIEST = 3_760_000;
    private static final long LATEST = 5_300_000;

    private final Chance chance;
    private final Reach chest = new Reach(0.3);
    private long began;
    private long inhale;
    private long due;
    private double depth;
    private boolean filling;

    Breath(Chance chance, long now) {
        this.chance = chance;
        this.began = now - chance.millis(0, 3000);
        draw();
    }

    private void draw() {
        due = began + chance.millis(3800, 4750);
        inhale = chance.millis(1200, 1600);
        depth = chance.between(0.8, 1);
    }

    /**
     * One step.
     *
     * @param nextPhrase when the host speaks next, {@link Long#MAX_VALUE} when that is not known
     */
    void advance(long now, long nextPhrase) {
        if (filling && now >= began + inhale) {
            filling = false;
            chest.send(now, chance.between(0, 0.12), Math.max(due - now, 1_500_000), 0);
        }
        if (now >= began + EARLIEST && now < began + LATEST && nextPhrase - now <= 450_000) {
            fill(now, Math.clamp(nextPhrase - now, 300_000, 450_000));
        } else if (now >= due && !(phraseWithin(now, nextPhrase))) {
            fill(now, inhale);
        }
    }

    /** Whether waiting for the phrase keeps the breath in its bounds. */
    private boolean phraseWithin(long now, long nextPhrase) {
        return nextPhrase - 450_000 > now && nextPhrase - 450_000 < began + LATEST;
    }

    private void fill(long now, long duration) {
        chest.send(now, depth, duration, 0);
        began = now;
        draw();
        inhale = duration;
        filling = true;
    }

    /** 0 emptied .. 1 filled. */
    double at(long now) {
        return Ease.clamp(chest.at(now), 0, 1);
    }

    /** When the last breath began. */
    long began() {
        return began;
    }
}
