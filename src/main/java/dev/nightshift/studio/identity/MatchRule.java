package dev.nightshift.studio.identity;

/**
 * How far apart two recordings of one person may lie.
 *
 * @param same up to this distance of their means it is the same person
 * @param other beyond this distance it is another one; between the two it can't be told
 * @param fewest pictures that each recording needs
 */
public record MatchRule(double same, double other, int fewest) {
    /** As measured (docs/consent.md): recordings of one person lay at 0.36 at the most, different people at 0.54 or more. */
    public static final MatchRule USUAL = new MatchRule(0.45, 0.6, 4);

    public MatchRule {
        if (!(same > 0 && same < other) || fewest < 1) {
            throw new IllegalArgumentException("no rule: " + same + ", " + other + ", " + fewest);
        }
    }
}
