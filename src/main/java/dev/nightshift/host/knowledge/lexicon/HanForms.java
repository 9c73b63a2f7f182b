package dev.nightshift.host.knowledge.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Chinese forms, found wherever they stand. */
record HanForms(Map<String, Set<Concept>> concepts, int longest) {

    static HanForms of(Map<Concept, List<String>> written) {
        Map<String, Set<Concept>> concepts = new HashMap<>();
        written.forEach((concept, forms) ->
                forms.forEach(form -> concepts.computeIfAbsent(form.toLowerCase(Locale.ROOT), key -> new HashSet<>())
                        .add(concept)));
        concepts.values().forEach(HanForms::preferMeaning);
        int longest = concepts.keySet().stream().mapToInt(String::length).max().orElse(0);
        return new HanForms(concepts, longest);
    }

    private static void preferMeaning(Set<Concept> concepts) {
        boolean means = concepts.stream().anyMatch(concept -> concept.sort() != Concept.Sort.STOP);
        concepts.removeIf(concept -> means && concept.sort() == Concept.Sort.STOP);
    }

    /** The longest form at a place; empty when there is none. */
    String at(String text, int at) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            String form = text.substring(at, at + length);
            if (concepts.containsKey(form)) {
                return form;
            }
        }
        return "";
    }
}
