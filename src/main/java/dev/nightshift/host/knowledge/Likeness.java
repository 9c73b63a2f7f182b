package dev.nightshift.host.knowledge;

import dev.nightshift.shop.Language;
import java.util.List;

/** How alike two texts are in meaning. Safe for any thread. */
@FunctionalInterface
public interface Likeness {
    /** No model: nothing is alike. */
    Likeness NONE =
            (question, texts, language) -> texts.stream().map(text -> 0.0).toList();

    /** For each text, its likeness to a question, -1 .. 1; 0 for what is not reckoned (yet). */
    List<Double> to(String question, List<String> texts, Language language);

    /** Texts that will be compared with; takes no time of the caller's. */
    default void prepare(List<String> texts, Language language) {}
}
