package dev.nightshift.host.nlu;

import dev.nightshift.host.nlu.lexicon.PhraseBook.Hit;
import java.util.List;

/**
 * What a phrase of a lexicon says.
 *
 * @param section of the lexicon, such as {@code price} or {@code harmless}
 */
record Weighed(String section, double weight) {
    static final String HARMLESS = "harmless";

    /** The hits that no harmless phrase covers in part, as "stupid" in "stupid question". */
    static List<Hit<Weighed>> meant(List<Hit<Weighed>> hits) {
        List<Hit<Weighed>> harmless = hits.stream()
                .filter(hit -> hit.value().section().equals(HARMLESS))
                .toList();
        return hits.stream()
                .filter(hit -> !hit.value().section().equals(HARMLESS))
                .filter(hit -> harmless.stream().noneMatch(other -> overlap(hit, other)))
                .toList();
    }

    static boolean overlap(Hit<?> one, Hit<?> other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
