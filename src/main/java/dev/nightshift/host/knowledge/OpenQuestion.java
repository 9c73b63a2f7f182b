package dev.nightshift.host.knowledge;

import dev.nightshift.shop.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * Something viewers asked that no fact answers.
 *
 * @param text as the first viewer wrote it
 * @param folded by which the same question is recognised
 * @param asked how often
 */
public record OpenQuestion(
        String id,
        String shop,
        Optional<String> product,
        Language language,
        String text,
        String folded,
        int asked,
        Instant first,
        Instant last) {
    @Override
    public String toString() {
        return "OpenQuestion[" + id + "]";
    }
}
