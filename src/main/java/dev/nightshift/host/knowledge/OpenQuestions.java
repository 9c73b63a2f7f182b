package dev.nightshift.host.knowledge;

import dev.nightshift.shop.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The operator's list of questions that no fact answers. Safe for any thread. */
public interface OpenQuestions {
    /** Adds a question or counts it once more. */
    void asked(String shop, Optional<String> product, Language language, String text, String folded, Instant now);

    /** What is open for a shop, most asked first; at most {@code most}. */
    List<OpenQuestion> open(String shop, int most);

    /** Takes a question off the list, answered or not worth an answer. */
    void close(String id, Instant now);
}
