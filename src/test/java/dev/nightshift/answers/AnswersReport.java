package dev.nightshift.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a bench of answers found. */
public final class AnswersReport {
    private final List<Judged> all;
    private final List<String> unfounded;
    private final Score score;

    /** @param unfounded expectations of the set that don't stand in the shop's data */
    AnswersReport(List<Judged> all, List<String> unfounded) {
        this.all = List.copyOf(all);
        this.unfounded = List.copyOf(unfounded);
        this.score = new Score(all);
    }

    /** Metric to number, in the order of the table. */
    public Map<String, Double> metrics() {
        return score.metrics();
    }

    /** The metrics, the same by language, intent, category and shop, and every miss with its reasons; for JSON. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>(metrics());
        tree.put("by_language", score.by(expected -> expected.language().code()));
        tree.put("by_shop", score.by(Expected::shop));
        tree.put("by_intent", score.by(expected -> name(expected.intent())));
        tree.put("by_category", score.by(Expected::category));
        tree.put("unfounded_expectations", unfounded);
        tree.put("misses", score.misses().stream().map(AnswersReport::miss).toList());
        return tree;
    }

    /** Every answer, a line each, for reading through. */
    public List<String> lines() {
        return all.stream()
                .map(judged -> (judged.passes() ? "ok   " : "MISS ")
                        + judged.expected().id() + " ["
                        + judged.given().reading().intent() + ", "
                        + judged.given().outcome() + "] "
                        + judged.expected().text() + "  =>  " + judged.given().display())
                .toList();
    }

    private static Map<String, Object> miss(Judged judged) {
        Map<String, Object> miss = new LinkedHashMap<>();
        miss.put("id", judged.expected().id());
        miss.put("language", judged.expected().language().code());
        miss.put("category", judged.expected().category());
        miss.put("text", judged.expected().text());
        miss.put("expected_intent", name(judged.expected().intent()));
        miss.put("intent", name(judged.given().reading().intent()));
        miss.put("expected_product", judged.expected().product().orElse(""));
        miss.put("about", judged.given().reading().about().toString());
        miss.put("abuse", judged.given().reading().abuse().severity());
        miss.put("outcome", name(judged.given().outcome()));
        miss.put("reply", judged.given().display());
        miss.put("misses", judged.misses());
        miss.put("wrong_facts", judged.wrongFacts());
        return miss;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
