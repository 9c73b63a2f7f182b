package dev.nightshift.host.mood;

/**
 * A point of the pleasure-arousal-dominance space (Mehrabian 1996), each -1 .. 1; what lies outside is brought to the
 * edge.
 */
public record Pad(double pleasure, double arousal, double dominance) {
    public static final Pad NEUTRAL = new Pad(0, 0, 0);

    public Pad {
        pleasure = Math.clamp(pleasure, -1, 1);
        arousal = Math.clamp(arousal, -1, 1);
        dominance = Math.clamp(dominance, -1, 1);
    }

    /** The point that lies {@code share} of the way of another one, seen from the middle, farther on. */
    Pad plus(Pad other, double share) {
        return new Pad(
                pleasure + share * other.pleasure,
                arousal + share * other.arousal,
                dominance + share * other.dominance);
    }

    /** The point on the way to another one of which {@code left} (0 .. 1) is left to go. */
    Pad towards(Pad other, double left) {
        return new Pad(
                other.pleasure + left * (pleasure - other.pleasure),
                other.arousal + left * (arousal - other.arousal),
                other.dominance + left * (dominance - other.dominance));
    }
}
