package dev.nightshift.answers;

import dev.nightshift.host.nlu.Intent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The metrics of a whole set. */
final class Score {
    private final List<Judged> all;

    Score(List<Judged> all) {
        this.all = List.copyOf(all);
    }

    /** The flat figures, in the order of the table. */
    Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("comments", (double) all.size());
        metrics.put("right_pct", rightPercent(all));
        metrics.put("wrong_facts", wrong(all));
        metrics.put("abstain_pct", percent(only(all, Score::mustAbstain), Judged::passes));
        metrics.put("intent_pct", percent(all, Judged::rightIntent));
        metrics.put("abuse_recall_pct", percent(only(all, is(Intent.ABUSE)), Judged::takenForAbuse));
        metrics.put("complaint_fp_pct", percent(only(all, is(Intent.COMPLAINT)), Judged::takenForAbuse));
        metrics.put("answer_p95_ms", p95());
        metrics.put("wrong_values", (double) only(all, Judged::saysWrongValue).size());
        metrics.put("passed_pct", percent(all, Judged::passes));
        metrics.put(
                "language_pct",
                percent(
                        all,
                        judged -> judged.given().reading().language()
                                == judged.expected().language()));
        metrics.put("product_pct", productPercent());
        return metrics;
    }

    /** The same figures by a part of the set, such as its language. */
    Map<String, Map<String, Double>> by(Function<Expected, String> part) {
        Map<String, List<Judged>> parts = all.stream()
                .collect(Collectors.groupingBy(
                        judged -> part.apply(judged.expected()), TreeMap::new, Collectors.toList()));
        Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
        parts.forEach((name, some) -> figures.put(name, ofPart(some)));
        return figures;
    }

    List<Judged> misses() {
        return all.stream()
                .filter(judged -> !judged.passes() || !judged.rightIntent())
                .toList();
    }

    private static Map<String, Double> ofPart(List<Judged> some) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("comments", (double) some.size());
        figures.put("passed_pct", percent(some, Judged::passes));
        figures.put("intent_pct", percent(some, Judged::rightIntent));
        figures.put("wrong_facts", wrong(some));
        return figures;
    }

    /** Of those that are to be answered. */
    private static double rightPercent(List<Judged> some) {
        return percent(only(some, judged -> judged.expected().conduct() == Expected.Conduct.ANSWER), Judged::passes);
    }

    private static boolean mustAbstain(Judged judged) {
        return judged.expected().onlyAbstains();
    }

    private static Predicate<Judged> is(Intent intent) {
        return judged -> judged.expected().intent() == intent;
    }

    private double productPercent() {
        List<Judged> about = only(
                all,
                judged -> judged.expected().product().isPresent()
                        && judged.expected().intent().question()
                        && judged.expected().intent() != Intent.COMPARISON);
        return percent(
                about, judged -> judged.product().equals(judged.expected().product()));
    }

    private static double wrong(List<Judged> some) {
        return some.stream().filter(judged -> !judged.wrongFacts().isEmpty()).count();
    }

    private double p95() {
        long[] micros = all.stream()
                .mapToLong(judged -> judged.given().micros())
                .sorted()
                .toArray();
        return micros.length == 0 ? 0 : micros[(int) Math.ceil(micros.length * 0.95) - 1] / 1000.0;
    }

    private static List<Judged> only(List<Judged> some, Predicate<Judged> wanted) {
        return some.stream().filter(wanted).toList();
    }

    /** 100 of nothing: what isn't asked can't be missed. */
    private static double percent(List<Judged> some, Predicate<Judged> wanted) {
        return some.isEmpty() ? 100 : 100.0 * some.stream().filter(wanted).count() / some.size();
    }
}
