package dev.nightshift.console.questions;

import dev.nightshift.host.knowledge.FaqEntry;
import dev.nightshift.shop.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What an operator filled in.
 *
 * @param id of the answer; empty for a new one
 * @param product its id; empty for the whole shop
 * @param days how long it may be said; 0 while the catalogue stays as it is
 */
public record AnswerForm(String id, String question, String answer, String product, String language, int days) {
    static final int LONGEST_QUESTION = 500;
    static final int LONGEST_ANSWER = 1000;
    private static final int MOST_DAYS = 3650;

    /** What is wrong with it: the key of the words that say so. */
    Optional<String> objection() {
        boolean question = fits(this.question, LONGEST_QUESTION);
        boolean answer = fits(this.answer, LONGEST_ANSWER);
        boolean rest = Language.of(language).isPresent() && days >= 0 && days <= MOST_DAYS;
        return question && answer && rest ? Optional.empty() : Optional.of("questions.incomplete");
    }

    private static boolean fits(String text, int longest) {
        return !text.isBlank() && text.strip().length() <= longest;
    }

    /** The version that this makes. */
    FaqEntry entry(String entry, int version, String shop, String by, Instant now) {
        return new FaqEntry(
                entry,
                version,
                shop,
                product.isEmpty() ? Optional.empty() : Optional.of(product),
                Language.of(language).orElseThrow(),
                question.strip(),
                answer.strip(),
                by,
                now,
                days == 0 ? Optional.empty() : Optional.of(now.plus(Duration.ofDays(days))));
    }

    /** Never shows what was written. */
    @Override
    public String toString() {
        return "AnswerForm[" + id + "]";
    }
}
