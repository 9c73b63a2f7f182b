package dev.nightshift.avatar.drawn.motion;

import java.util.List;

/**
 * What head, brows and shoulders do with a speech: nods and lifted brows on accents, tilt and brows on a question. A
 * nod is lowest in the accented vowel, brows are up when it begins.
 */
final class Emphasis {
    private static final long VOWEL_MIDDLE = 60_000;

    private final Chance chance;
    private final Bumps nods = new Bumps();
    private final Bumps tilts = new Bumps();
    private final Bumps browsLeft = new Bumps();
    private final Bumps browsRight = new Bumps();
    private long lastNod = Long.MIN_VALUE / 2;
    private long lastBrow = Long.MIN_VALUE / 2;

    Emphasis(Chance chance) {
        this.chance = chance;
    }

    void plan(PlannedSpeech speech, long now) {
        for (long accent : speech.accents()) {
            if (accent - lastNod >= 650_000 && accent > now + 200_000 && chance.oneIn(0.7)) {
                addNod(accent + VOWEL_MIDDLE);
                lastNod = accent;
            }
            if (accent - lastBrow >= 1_300_000 && accent > now + 200_000 && chance.oneIn(0.55)) {
                lift(accent, chance.millis(60, 160), chance.between(0.3, 0.55));
                lastBrow = accent;
            }
        }
        if (speech.question()) {
            ask(speech, now);
        }
    }

    private void addNod(long lowest) {
        long rise = chance.millis(170, 240);
        long fall = chance.millis(300, 420);
        nods.add(new Bump(lowest - rise, rise, 20_000, fall, chance.between(2, 4), chance.between(0.03, 0.08)));
    }

    private void lift(long up, long hold, double amount) {
        long rise = chance.millis(100, 200);
        long fall = chance.millis(220, 350);
        browsLeft.add(new Bump(up - rise, rise, hold, fall, amount * chance.between(0.85, 1.1), 0));
        browsRight.add(new Bump(up - rise, rise, hold, fall, amount * chance.between(0.85, 1.1), 0));
    }

    private void ask(PlannedSpeech speech, long now) {
        List<Long> accents = speech.accents();
        long focus = accents.isEmpty() ? speech.end() - 400_000 : accents.getLast();
        long start = Math.max(now, Math.max(speech.start(), focus - 250_000));
        long stay = Math.max(0, speech.end() + 500_000 - start);
        double tilt = chance.sign() * chance.between(3, 5);
        tilts.add(new Bump(start, 450_000, stay, 700_000, tilt, chance.between(0.03, 0.08)));
        lift(start + 200_000, Math.max(150_000, speech.end() + 200_000 - start), chance.between(0.45, 0.65));
        lastBrow = speech.end();
    }

    /** The speech between these times is not heard. */
    void cut(long from, long until) {
        nods.cut(from, until);
        tilts.cut(from, until);
        browsLeft.cut(from, until);
        browsRight.cut(from, until);
    }

    void forget(long now) {
        nods.forget(now);
        tilts.forget(now);
        browsLeft.forget(now);
        browsRight.forget(now);
    }

    /** Degrees, positive down. */
    double nod(long now) {
        return nods.at(now);
    }

    /** Degrees, positive clockwise in the picture. */
    double tilt(long now) {
        return tilts.at(now);
    }

    double browLeft(long now) {
        return browsLeft.at(now);
    }

    double browRight(long now) {
        return browsRight.at(now);
    }
}
