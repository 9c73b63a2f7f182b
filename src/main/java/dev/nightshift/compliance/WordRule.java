package dev.nightshift.compliance;

import dev.nightshift.shop.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that may not be spoken.
 *
 * @param id in the rule catalogue
 * @param words by language, folded
 * @param unless harmless phrases that contain a word, by language, folded
 */
record WordRule(String id, Map<Language, List<String>> words, Map<Language, List<String>> unless) {

    /** The first forbidden word in a text, if any. */
    Optional<String> offence(Language language, String text) {
        Folded said = Folded.of(language, text).without(unless.getOrDefault(language, List.of()));
        return words.getOrDefault(language, List.of()).stream()
                .filter(said::holds)
                .findFirst();
    }
}
