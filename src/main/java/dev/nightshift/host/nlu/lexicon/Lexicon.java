package dev.nightshift.host.nlu.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One lexicon file: {@code classes} (word lists by name) and sections of phrases, each by what the phrases weigh.
 *
 * <pre>
 *   classes: {you: [you, u]}
 *   phrases:
 *     price: {5: ["how much"], 2: [cost*]}
 * </pre>
 */
public final class Lexicon {
    private final Map<String, Map<String, List<String>>> sections;
    private final PhraseSyntax syntax;

    private Lexicon(Map<String, List<String>> classes, Map<String, Map<String, List<String>>> sections) {
        this.sections = sections;
        this.syntax = new PhraseSyntax(classes);
    }

    /** Reads a file below {@code /nlu}. */
    public static Lexicon read(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/nlu/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the lexicon " + file + " is missing from the program");
            }
            Map<?, ?> yaml = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
            map(yaml, "phrases")
                    .forEach((name, byWeight) -> sections.put(String.valueOf(name), lists((Map<?, ?>) byWeight)));
            return new Lexicon(lists(map(yaml, "classes")), sections);
        } catch (IOException broken) {
            throw new UncheckedIOException("the lexicon " + file + " can't be read", broken);
        }
    }

    /** All phrases as one book; the value is made from the section's name and the weight. */
    public <T> PhraseBook<T> book(BiFunction<String, Double, T> value) {
        return book(name -> true, value);
    }

    /** The phrases of some sections as one book. */
    public <T> PhraseBook<T> book(Predicate<String> chosen, BiFunction<String, Double, T> value) {
        List<Phrase<T>> phrases = new ArrayList<>();
        sections.forEach((name, byWeight) -> {
            if (chosen.test(name)) {
                byWeight.forEach((weight, written) -> {
                    T made = value.apply(name, Double.valueOf(weight));
                    written.forEach(phrase -> phrases.add(syntax.parse(phrase, made)));
                });
            }
        });
        return new PhraseBook<>(phrases);
    }

    private static Map<?, ?> map(Map<?, ?> yaml, String key) {
        return yaml.get(key) instanceof Map<?, ?> found ? found : Map.of();
    }

    private static Map<String, List<String>> lists(Map<?, ?> yaml) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        yaml.forEach((key, words) -> lists.put(
                String.valueOf(key),
                ((List<?>) words).stream().map(String::valueOf).toList()));
        return lists;
    }
}
