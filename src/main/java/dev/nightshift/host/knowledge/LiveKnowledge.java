package dev.nightshift.host.knowledge;

import dev.nightshift.host.knowledge.lexicon.Lexicon;
import dev.nightshift.shop.Catalogue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The knowledge of shops as their files and operators have it now: made anew when a text changes, and kept when only
 * prices or stock do, which answers read from the catalogue itself. Safe for any thread.
 */
public final class LiveKnowledge {
    private final FaqBook operators;
    private final Lexicon lexicon;
    private final Likeness likeness;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    public LiveKnowledge(FaqBook operators, Lexicon lexicon, Likeness likeness) {
        this.operators = operators;
        this.lexicon = lexicon;
        this.likeness = likeness;
    }

    private record Held(Catalogue catalogue, List<FaqEntry> answers, List<Passage> passages, Knowledge knowledge) {
        boolean isOf(Catalogue other, List<FaqEntry> now) {
            return catalogue == other && answers.equals(now);
        }
    }

    /** What is known of a shop at a moment. */
    public Knowledge of(Catalogue catalogue, Instant now) {
        List<FaqEntry> answers = operators.holding(catalogue.shop().id(), now);
        Held known = held.get(catalogue.shop().id());
        if (known != null && known.isOf(catalogue, answers)) {
            return known.knowledge();
        }
        List<Passage> passages = Passages.of(catalogue, answers);
        Knowledge knowledge = known != null && known.passages().equals(passages)
                ? known.knowledge()
                : Knowledge.ofPassages(catalogue, passages, lexicon, likeness);
        held.put(catalogue.shop().id(), new Held(catalogue, answers, passages, knowledge));
        return knowledge;
    }
}
