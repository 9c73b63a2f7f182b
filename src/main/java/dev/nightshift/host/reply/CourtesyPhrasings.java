package dev.nightshift.host.reply;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The courtesies of one language.
 *
 * @param always fit every tone
 * @param toned fit one tone only
 * @param comma between two names
 * @param and between the last two names
 * @param others stands for those who are not named, by occasion
 */
record CourtesyPhrasings(
        Map<CourtesyOccasion, List<String>> always,
        Map<CourtesyOccasion, Map<Tone, List<String>>> toned,
        String comma,
        String and,
        Map<CourtesyOccasion, String> others) {

    /** What can be said on an occasion in a tone; never empty. */
    List<String> of(CourtesyOccasion occasion, Tone tone) {
        Stream<String> ofTone = toned.getOrDefault(occasion, Map.of()).getOrDefault(tone, List.of()).stream();
        return Stream.concat(always.getOrDefault(occasion, List.of()).stream(), ofTone)
                .toList();
    }

    /** Names in a row, with a word for those who are not named. */
    String row(CourtesyOccasion occasion, List<String> names, boolean more) {
        List<String> all = more
                ? Stream.concat(names.stream(), Stream.of(others.getOrDefault(occasion, "")))
                        .toList()
                : names;
        String head = String.join(comma, all.subList(0, all.size() - 1));
        return head.isEmpty() ? all.getLast() : head + and + all.getLast();
    }
}
