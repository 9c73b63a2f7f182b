package dev.nightshift.host.knowledge.lexicon;

import dev.nightshift.host.knowledge.index.Stems;
import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Forms of a language that puts spaces between words, found by their first stem. */
final class WordForms {
    private final Map<String, List<Form>> byFirst = new HashMap<>();
    private final Map<String, Set<Concept>> single = new HashMap<>();
    private final Map<String, Set<Concept>> asWritten = new HashMap<>();

    private WordForms() {}

    /** One way to say something. */
    record Form(List<String> stems, Concept concept) {}

    /** How many words were taken, and what they mean. */
    record Match(int words, Set<Concept> concepts) {}

    static WordForms of(Language language, Map<Concept, List<String>> written) {
        Stems stems = new Stems(language);
        WordForms forms = new WordForms();
        written.forEach((concept, words) -> words.forEach(word -> forms.add(stems.of(word), concept)));
        return forms;
    }

    private void add(List<Stems.Stem> words, Concept concept) {
        List<String> stems = words.stream().map(Stems.Stem::stem).toList();
        byFirst.computeIfAbsent(stems.getFirst(), first -> new ArrayList<>()).add(new Form(stems, concept));
        if (stems.size() == 1) {
            asWritten
                    .computeIfAbsent(words.getFirst().text(), first -> new HashSet<>())
                    .add(concept);
            single.computeIfAbsent(stems.getFirst(), first -> new HashSet<>()).add(concept);
            single.computeIfAbsent(plain(words.getFirst().text()), first -> new HashSet<>())
                    .add(concept);
        }
    }

    /** As German stems are written: without umlauts. */
    static String plain(String word) {
        return word.replace("ä", "a").replace("ö", "o").replace("ü", "u").replace("ß", "ss");
    }

    /** The longest form that begins at a word; a word that is listed as written is not taken for its stem. */
    Optional<Match> at(List<Stems.Stem> words, int at) {
        List<Form> fitting = byFirst.getOrDefault(words.get(at).stem(), List.of()).stream()
                .filter(form -> fits(form, words, at))
                .toList();
        int longest =
                fitting.stream().mapToInt(form -> form.stems().size()).max().orElse(0);
        Set<Concept> concepts = new HashSet<>();
        fitting.stream().filter(form -> form.stems().size() == longest).forEach(form -> concepts.add(form.concept()));
        Set<Concept> meant = longest == 1 ? asWritten.getOrDefault(words.get(at).text(), concepts) : concepts;
        return longest == 0 ? Optional.empty() : Optional.of(new Match(longest, meaningful(meant)));
    }

    /** A meaning wins over having none. */
    private static Set<Concept> meaningful(Set<Concept> concepts) {
        Set<Concept> meant = new HashSet<>(concepts);
        meant.removeIf(concept -> concept.sort() == Concept.Sort.STOP);
        return meant.isEmpty() ? concepts : meant;
    }

    private static boolean fits(Form form, List<Stems.Stem> words, int at) {
        if (at + form.stems().size() > words.size()) {
            return false;
        }
        for (int i = 0; i < form.stems().size(); i++) {
            if (!form.stems().get(i).equals(words.get(at + i).stem())) {
                return false;
            }
        }
        return true;
    }

    /** What a single word means, by its stem or as written without umlauts; none when it is not known. */
    Set<Concept> meaning(String word) {
        Set<Concept> concepts = single.get(word);
        return concepts == null ? Set.of() : meaningful(concepts);
    }

    Set<String> singles() {
        return single.keySet();
    }
}
