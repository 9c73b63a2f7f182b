package dev.nightshift.ledger;

import java.util.List;

/** What the host said outside its script, and why. */
public sealed interface OfTurn extends Entry {
    /** An operator typed it; what was said of it is a line. */
    record Typed(String by, String text) implements OfTurn {}

    /**
     * @param why such as {@code answer} or {@code thanks}
     * @param comments that it answers
     * @param viewers to whom it is said
     */
    record Opened(long turn, String why, List<String> comments, List<String> viewers) implements OfTurn {
        public Opened {
            comments = List.copyOf(comments);
            viewers = List.copyOf(viewers);
        }
    }

    /**
     * @param outcome such as {@code answered} or {@code refused}
     * @param why for a refusal, with its rule
     * @param sources of the facts
     */
    record Written(long turn, String outcome, String why, List<String> sources) implements OfTurn {
        public Written {
            sources = List.copyOf(sources);
        }
    }
}
