package dev.nightshift.shop;

import java.util.Map;
import java.util.Optional;

/**
 * A merchant's text in one or more languages.
 *
 * @param byLanguage never empty; a plain string in a file stands under the shop's primary language, a plain figure such as
 *     {@code 218 cm} under every one
 * @param source where it was read
 */
public record Text(Map<Language, String> byLanguage, SourceRef source) {
    public Text {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language: " + source);
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in exactly this language. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** The text in this language, else in the other one, else in whichever there is. */
    public String in(Language wanted, Language otherwise) {
        return in(wanted)
                .or(() -> in(otherwise))
                .orElseGet(() -> byLanguage.values().iterator().next());
    }
}
