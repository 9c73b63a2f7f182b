package dev.nightshift.host.nlu;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much speaks for each intent. */
final class Scores {
    private final Map<Intent, Double> scores = new EnumMap<>(Intent.class);

    void add(Intent intent, double score) {
        scores.merge(intent, score, Double::sum);
    }

    void scale(Intent intent, double factor) {
        scores.computeIfPresent(intent, (same, score) -> score * factor);
    }

    double of(Intent intent) {
        return scores.getOrDefault(intent, 0.0);
    }

    /** The most likely first; where as much speaks for two, the one worth more to a sale. */
    List<Intent> ranked() {
        return scores.keySet().stream()
                .sorted(Comparator.comparingDouble((Intent intent) -> -of(intent))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
