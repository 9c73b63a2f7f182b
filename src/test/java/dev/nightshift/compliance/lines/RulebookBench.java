package dev.nightshift.compliance.lines;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.Verdict;
import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Puts a set of lines through the rulebook. */
public final class RulebookBench {
    private static final int ROUNDS = 3;
    private static final double NANOS_PER_MS = 1e6;

    private final Rulebook rulebook;

    public RulebookBench(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** What became of a line. */
    public record Outcome(SetLine line, Verdict verdict) {
        boolean cleared() {
            return verdict instanceof Verdict.Cleared;
        }

        boolean wrong() {
            return cleared() != line.lawful();
        }

        String told() {
            String judged =
                    switch (verdict) {
                        case Verdict.Cleared cleared -> "cleared";
                        case Verdict.Refused refused ->
                            refused.reason()
                                    + refused.rewrite()
                                            .map(text -> " -> " + text)
                                            .orElse("");
                    };
            return line.id() + " " + line.market() + " "
                    + (line.lawful() ? "lawful" : line.rule().orElse("unlawful")) + " | " + line.text() + " | "
                    + judged;
        }
    }

    /** Metrics and what was judged wrongly. */
    public record Report(Map<String, Double> metrics, List<Outcome> outcomes) {
        public List<String> wrong() {
            return outcomes.stream().filter(Outcome::wrong).map(Outcome::told).toList();
        }
    }

    public Report measure(List<SetLine> lines) {
        List<Outcome> outcomes = judge(lines);
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            judge(lines);
        }
        double millis = (System.nanoTime() - start) / NANOS_PER_MS / ROUNDS / Math.max(1, lines.size());
        return new Report(metrics(outcomes, millis), outcomes);
    }

    private List<Outcome> judge(List<SetLine> lines) {
        List<Outcome> outcomes = new ArrayList<>();
        for (SetLine line : lines) {
            Rulebook law = rulebook.in(List.of(line.market().name()));
            outcomes.add(new Outcome(line, law.judge(line.line(), line.facts())));
        }
        return outcomes;
    }

    private static Map<String, Double> metrics(List<Outcome> outcomes, double millis) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("lines", (double) outcomes.size());
        metrics.put("unlawful", count(outcomes, one -> !one.line().lawful()));
        metrics.put("unlawful_passed", count(outcomes, one -> !one.line().lawful() && one.cleared()));
        double lawful = count(outcomes, one -> one.line().lawful());
        double refused = count(outcomes, one -> one.line().lawful() && !one.cleared());
        metrics.put("lawful_refused", refused);
        metrics.put("lawful_refused_pct", lawful == 0 ? 0 : 100 * refused / lawful);
        for (Language language : Language.values()) {
            metrics.put(
                    "wrong_" + language.code(),
                    count(outcomes, one -> one.line().language() == language && one.wrong()));
        }
        double unlawfulRefused = count(outcomes, one -> !one.line().lawful() && !one.cleared());
        double rewritten = count(
                outcomes,
                one -> !one.line().lawful()
                        && one.verdict() instanceof Verdict.Refused refusal
                        && refusal.rewrite().isPresent());
        metrics.put("rewritten_pct", unlawfulRefused == 0 ? 0 : 100 * rewritten / unlawfulRefused);
        metrics.put("judge_ms", millis);
        return metrics;
    }

    private static double count(List<Outcome> outcomes, Predicate<Outcome> which) {
        return outcomes.stream().filter(which).count();
    }
}
