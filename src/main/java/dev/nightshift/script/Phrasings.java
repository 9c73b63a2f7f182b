package dev.nightshift.script;

import dev.nightshift.shop.Language;
import java.util.List;
import java.util.Map;

/**
 * All phrasings of a language.
 *
 * @param byOccasion every occasion has at least one
 * @param attributes names of measures by their key in {@code facts.yaml}, such as {@code seat_height}
 * @param words small words that join figures, by name
 */
record Phrasings(
        Language language,
        Map<Occasion, List<Phrasing>> byOccasion,
        Map<String, String> attributes,
        Map<String, String> words) {

    List<Phrasing> of(Occasion occasion) {
        return byOccasion.getOrDefault(occasion, List.of());
    }

    String word(String name) {
        return words.getOrDefault(name, "");
    }
}
