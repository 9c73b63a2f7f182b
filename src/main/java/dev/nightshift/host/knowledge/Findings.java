package dev.nightshift.host.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What may answer a question.
 *
 * @param hits passages, best first; their likelihood is that among passages, composed answers and none
 * @param composed how likely each composed answer is the one, 0 .. 1; empty where nothing is known of meaning
 * @param none how likely nothing answers, 0 .. 1; empty where nothing is known of meaning
 */
public record Findings(List<Hit> hits, Map<Composed, Double> composed, OptionalDouble none) {
    public Findings {
        hits = List.copyOf(hits);
        composed = Map.copyOf(composed);
    }

    /** Whether likelihoods are known. */
    public boolean isJudged() {
        return none.isPresent();
    }

    /** How likely a composed answer is the one, 0 .. 1. */
    public double of(Composed answer) {
        return composed.getOrDefault(answer, 0.0);
    }

    /** The composed answer that is at least so likely; the likeliest where several are. */
    public Optional<Composed> composedFrom(double least) {
        return composed.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** The likeliest passage, if it is at least so likely. */
    public Optional<Hit> passageFrom(double least) {
        return hits.stream()
                .max(Comparator.comparingDouble(Findings::likely))
                .filter(hit -> hit.likely().isPresent() && likely(hit) >= least);
    }

    /** The same where it is known that no composed answer is asked for. */
    public Findings ofPassages() {
        double rest = 1 - composed.values().stream().mapToDouble(each -> each).sum();
        if (!isJudged() || composed.isEmpty()) {
            return this;
        }
        double share = Math.max(rest, 1e-9);
        return new Findings(
                hits.stream().map(hit -> hit.scaled(1 / share)).toList(),
                Map.of(),
                OptionalDouble.of(none.orElseThrow() / share));
    }

    private static double likely(Hit hit) {
        return hit.likely().orElse(0);
    }
}
