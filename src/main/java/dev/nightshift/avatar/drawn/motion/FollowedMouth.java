package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Follow;
import dev.nightshift.avatar.drawn.Pose.Mouth;

/**
 * The mouth while a person speaks through the host: from the sound's loudness and vowels, for what was told {@value
 * Follow#LATE} pictures before. Exactly at rest in silence and when nobody speaks. One thread.
 */
final class FollowedMouth {
    /** Sound that does not come any more is over. */
    private static final long PATIENCE_MICROS = 60_000;
    /** Rows to both sides that a mouth is too slow to show apart. */
    private static final int SMOOTH = 4;
    /** Lips that would part less touch. */
    private static final double TOUCH = 0.1;

    private final HeardVowels heard = new HeardVowels();
    private long heardMicros = Long.MIN_VALUE / 2;
    private Mouth mouth = Mouth.REST;

    void hear(Follow follow) {
        heard.hear(follow.samples());
        heardMicros = follow.atMicros();
        mouth = mouth();
    }

    /** Whether somebody speaks through the host at a moment. */
    boolean speaks(long micros) {
        return micros - heardMicros <= PATIENCE_MICROS && mouth != Mouth.REST;
    }

    /** The mouth of what is planned, with what is heard. */
    Mouth over(Mouth planned, long micros) {
        return speaks(micros)
                ? new Mouth(
                        Math.max(planned.open(), mouth.open()),
                        mouth.width(),
                        mouth.round(),
                        mouth.upperRaise(),
                        mouth.lowerTuck(),
                        Math.max(planned.teeth(), mouth.teeth()),
                        Math.max(planned.tongue(), mouth.tongue()))
                : planned;
    }

    private Mouth mouth() {
        int middle = heard.count() - 1 - (Follow.LATE * HeardVowels.ROWS - HeardVowels.BEHIND) - 2;
        double loud = 0;
        double open = 0;
        double spread = 0;
        double hiss = 0;
        double sum = 0;
        for (int by = -SMOOTH; by <= SMOOTH; by++) {
            HeardVowels.Row row = heard.at(middle + by);
            double weight = SMOOTH + 1 - Math.abs(by);
            sum += weight;
            loud += weight * row.loud();
            open += weight * row.loud() * (0.25 + 0.75 * row.open()) * (1 - 0.9 * row.hiss());
            spread += weight * row.loud() * row.spread();
            hiss += weight * row.loud() * row.hiss();
        }
        return loud == 0 ? Mouth.REST : shaped(loud / sum, open / sum, spread / loud, hiss / loud);
    }

    /** @param loud share of full voice @param spread lips, -1 .. 1 @param hiss teeth stand close then */
    private static Mouth shaped(double loud, double open, double spread, double hiss) {
        double apart = Math.max(0, open - TOUCH * (1 - open)) * 0.95;
        double present = Math.min(1, 2 * loud);
        double round = present * Ease.clamp(-1.3 * spread, 0, 1) * (1 - hiss);
        double wide = present * (spread > 0 ? 0.75 * spread : 0.5 * spread * (1 - hiss));
        return new Mouth(
                Math.max(apart, 0.14 * present * hiss),
                wide,
                round,
                0.15 * present * (1 - round),
                0,
                present * Math.max(0.9 * hiss, 0.55 * (1 - round)),
                0.15 * present);
    }
}
