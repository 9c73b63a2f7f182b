package dev.nightshift.script.speech;

import dev.nightshift.script.speech.Vocabulary.CurrencyWords;
import dev.nightshift.script.speech.Vocabulary.Noun;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the words for signs from {@code /speech/<language>.yaml}. */
final class VocabularyFile {
    private VocabularyFile() {}

    static Vocabulary read(Language language) {
        String resource = "/speech/" + language.code() + ".yaml";
        try (InputStream in = VocabularyFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the words " + resource + " are missing from the program");
            }
            return vocabulary((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in));
        } catch (IOException broken) {
            throw new UncheckedIOException("the words " + resource + " can't be read", broken);
        }
    }

    private static Vocabulary vocabulary(Map<?, ?> file) {
        Map<String, Noun> units = new LinkedHashMap<>();
        map(file, "units").forEach((symbol, names) -> units.put(symbol.toString(), noun(names)));
        List<CurrencyWords> currencies = map(file, "currencies").entrySet().stream()
                .map(entry -> currency(entry.getKey().toString(), (Map<?, ?>) entry.getValue()))
                .toList();
        return new Vocabulary(
                units,
                currencies,
                words(file, "abbreviations"),
                words(file, "symbols"),
                words(file, "acronyms"),
                words(file, "signs"));
    }

    private static CurrencyWords currency(String code, Map<?, ?> words) {
        return new CurrencyWords(
                code, strings(present(words, "written")), noun(present(words, "major")), noun(present(words, "minor")));
    }

    private static Noun noun(Object names) {
        List<String> forms = strings(names);
        return new Noun(forms.getFirst(), forms.getLast());
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static Map<String, String> words(Map<?, ?> file, String key) {
        Map<String, String> words = new LinkedHashMap<>();
        map(file, key).forEach((written, said) -> words.put(written.toString(), said.toString()));
        return words;
    }

    private static Map<?, ?> map(Map<?, ?> file, String key) {
        return (Map<?, ?>) present(file, key);
    }

    private static Object present(Map<?, ?> file, String key) {
        return Objects.requireNonNull(file.get(key), () -> "the words for signs lack the key " + key);
    }
}
