package dev.nightshift.host.llm;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** What became of the replies that a language model could have worded. Safe for any thread. */
public final class DraftFigures {
    /** One of these happens to every reply. */
    public enum Outcome {
        /** The draft was said as it was. */
        WORDED,
        /** The draft was said without the sentences that had no source. */
        TRIMMED,
        /** Nothing in the draft had a source: the grounded reply was said. */
        UNSUPPORTED,
        /** The rulebook refused the draft: the grounded reply was said. */
        REFUSED,
        /** No sentence was complete at the deadline: the grounded reply was said. */
        LATE,
        /** The model failed: the grounded reply was said. */
        FAILED,
        /** The model is left alone after failures: the grounded reply was said. */
        RESTED,
        /** A reply that never goes to a model. */
        NOT_ASKED
    }

    private final Map<Outcome, LongAdder> outcomes = new EnumMap<>(Outcome.class);
    private final LongAdder removed = new LongAdder();

    DraftFigures() {
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, new LongAdder());
        }
    }

    void count(Outcome outcome) {
        outcomes.getOrDefault(outcome, new LongAdder()).increment();
    }

    void removed(int sentences) {
        removed.add(sentences);
    }

    /** How often each outcome came about since the program started. */
    public Map<Outcome, Long> outcomes() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        outcomes.forEach((outcome, count) -> counts.put(outcome, count.sum()));
        return counts;
    }

    /** Sentences without a source that were taken out of drafts. */
    public long removedSentences() {
        return removed.sum();
    }
}
