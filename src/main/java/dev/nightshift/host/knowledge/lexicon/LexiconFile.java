package dev.nightshift.host.knowledge.lexicon;

import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code /knowledge/lexicon.yaml}. */
final class LexiconFile {
    private static final String PLACE = "/knowledge/lexicon.yaml";

    /** Their order in an entry of the file. */
    private static final List<Language> ORDER = List.of(Language.EN, Language.DE, Language.ZH);

    private LexiconFile() {}

    /** By language, the written forms of each concept. */
    static Map<Language, Map<Concept, List<String>>> read() {
        try (InputStream in = LexiconFile.class.getResourceAsStream(PLACE)) {
            Objects.requireNonNull(in, "the lexicon " + PLACE + " is missing from the program");
            return forms((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in));
        } catch (IOException broken) {
            throw new UncheckedIOException("the lexicon " + PLACE + " can't be read", broken);
        }
    }

    private static Map<Language, Map<Concept, List<String>>> forms(Map<?, ?> file) {
        Map<Language, Map<Concept, List<String>>> forms = new EnumMap<>(Language.class);
        ORDER.forEach(language -> forms.put(language, new LinkedHashMap<>()));
        part(file, "concepts").forEach((id, entry) -> add(forms, id.toString(), (List<?>) entry));
        for (Sort sort : List.of(Sort.STOP, Sort.GENERIC)) {
            String key = sort.name().toLowerCase(Locale.ROOT);
            part(file, key)
                    .forEach((code, words) -> Language.of(code.toString()).ifPresent(language -> forms(forms, language)
                            .put(new Concept(key, sort), split(words.toString(), "[\\s|]+"))));
        }
        return forms;
    }

    private static void add(Map<Language, Map<Concept, List<String>>> forms, String id, List<?> entry) {
        Concept concept =
                new Concept(id, Sort.valueOf(entry.getFirst().toString().toUpperCase(Locale.ROOT)));
        for (int at = 0; at < ORDER.size(); at++) {
            forms(forms, ORDER.get(at)).put(concept, split(entry.get(at + 1).toString(), "\\|"));
        }
    }

    private static Map<Concept, List<String>> forms(
            Map<Language, Map<Concept, List<String>>> forms, Language language) {
        return Objects.requireNonNull(forms.get(language));
    }

    private static Map<?, ?> part(Map<?, ?> file, String key) {
        return (Map<?, ?>) Objects.requireNonNull(file.get(key), () -> "the lexicon lacks the key " + key);
    }

    private static List<String> split(String words, String by) {
        return Arrays.stream(words.split(by, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
