package dev.nightshift.host.knowledge;

import java.util.List;
import java.util.Optional;

/** How alike a question and passages are in meaning. Safe for any thread. */
@FunctionalInterface
public interface Likeness {
    /** No model: nothing is known of meaning. */
    Likeness NONE = (inquiry, passages) -> Optional.empty();

    /** How alike a question is to each of these; empty where nothing is reckoned (yet). */
    Optional<Resemblance> to(Inquiry inquiry, List<Views> passages);

    /** Passages that will be compared with; takes no time of the caller's. */
    default void prepare(List<Views> passages) {}

    /**
     * Likeness of a question, by passage.
     *
     * @param nearest to the side that is most alike, -1 .. 1; 0 for what is not reckoned
     * @param said to what the passage says, -1 .. 1
     * @param theme how much the passage tells of what the question asks after, 0 .. 1
     * @param taken how much the passage tells of what the question is taken for, 0 .. 1; 0 where that is not known
     * @param sure how likely the question's likeliest theme is, 0 .. 1
     */
    record Resemblance(List<Double> nearest, List<Double> said, List<Double> theme, List<Double> taken, double sure) {
        public Resemblance {
            nearest = List.copyOf(nearest);
            said = List.copyOf(said);
            theme = List.copyOf(theme);
            taken = List.copyOf(taken);
        }
    }
}
