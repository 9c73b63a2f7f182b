package dev.nightshift.compliance.rule;

import dev.nightshift.compliance.Market;
import dev.nightshift.compliance.text.Vocabulary;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads rules: the file of the program, and an operator's file that replaces rules of the same name, adds others, and
 * extends classes of words.
 *
 * <pre>
 *   version: 2026-11-28
 *   classes: {body: [heart, skin], ...}
 *   rules:
 *     NAME: {id: R27, markets: {EU: [denied, asked], CN: [denied, asked]}, source: .., date: .., status: S,
 *            title: {en, de, zh}, why: {en, de, zh}, words: {en: [..], de: [..], zh: [..]}, harmless: {..},
 *            rewrites: [["the best", "a good"], ..]}
 * </pre>
 */
public final class RuleFile {
    private static final String STANDARD = "/rules/claims.yaml";

    private RuleFile() {}

    /** The rules that come with the program. */
    public static Book standard() {
        return book(bundled(), Map.of());
    }

    /**
     * The rules of the program with an operator's changes.
     *
     * @throws RuleFormatException if the operator's file is no rule file
     */
    public static Book with(Path operators) throws IOException {
        try (InputStream in = Files.newInputStream(operators)) {
            return book(bundled(), load(in));
        } catch (RuntimeException malformed) {
            throw new RuleFormatException(operators.getFileName() + ": " + malformed.getMessage(), malformed);
        }
    }

    private static Map<String, Object> bundled() {
        try (InputStream in = Objects.requireNonNull(
                RuleFile.class.getResourceAsStream(STANDARD), () -> "the program lacks " + STANDARD)) {
            return load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("the rules " + STANDARD + " can't be read", broken);
        }
    }

    private static Map<String, Object> load(InputStream in) {
        return named(new Load(LoadSettings.builder().build()).loadFromInputStream(in), "the file");
    }

    private static Book book(Map<String, Object> standard, Map<String, Object> operators) {
        Map<String, String> classes = classes(part(standard, "classes"));
        classes(part(operators, "classes"))
                .forEach((name, words) -> classes.merge(name, words, (old, more) -> old + "|" + more));
        Map<String, Object> rules = new java.util.LinkedHashMap<>(part(standard, "rules"));
        rules.putAll(part(operators, "rules"));
        List<Rule> read = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        rules.forEach((name, yaml) -> {
            Map<String, Object> rule = named(yaml, name);
            read.add(rule(rule, name, classes));
            phrases(rule, "words")
                    .map(phrase -> Phrase.spelled(phrase, classes))
                    .forEach(phrases::add);
        });
        Object version = operators.containsKey("version") ? operators.get("version") : standard.get("version");
        Collection<String> sounds = listed(standard.getOrDefault("sounds", List.of()));
        return new Book(
                String.valueOf(version),
                read,
                new Vocabulary(phrases, sounds, listed(standard.getOrDefault("pinyin", List.of()))));
    }

    private static Map<String, String> classes(Map<String, Object> yaml) {
        Map<String, String> classes = new HashMap<>();
        yaml.forEach((name, words) -> classes.put(name, String.join("|", listed(words))));
        return classes;
    }

    private static Rule rule(Map<String, Object> yaml, String name, Map<String, String> classes) {
        Function<String, Object> needed =
                key -> Objects.requireNonNull(yaml.get(key), () -> "rule " + name + " lacks " + key);
        return new Rule(
                name,
                String.valueOf(needed.apply("id")),
                markets(named(needed.apply("markets"), name)),
                String.valueOf(needed.apply("source")),
                LocalDate.parse(String.valueOf(needed.apply("date"))),
                Rule.Status.valueOf(String.valueOf(needed.apply("status"))),
                texts(needed.apply("title"), name),
                texts(needed.apply("why"), name),
                Optional.ofNullable(yaml.get("judge")).map(String::valueOf),
                Phrase.any(phrases(yaml, "words").toList(), classes),
                Phrase.any(phrases(yaml, "harmless").toList(), classes),
                rewrites(yaml, classes));
    }

    private static Map<Market, Set<Exemption>> markets(Map<String, Object> yaml) {
        Map<Market, Set<Exemption>> markets = new EnumMap<>(Market.class);
        yaml.forEach((code, exempt) -> markets.put(
                Market.of(code).orElseThrow(() -> new IllegalArgumentException("no market " + code)),
                listed(exempt).stream().map(Exemption::of).collect(Collectors.toUnmodifiableSet())));
        return markets;
    }

    private static Map<Language, String> texts(Object yaml, String name) {
        Map<String, Object> texts = named(yaml, name);
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        language -> language,
                        language -> String.valueOf(Objects.requireNonNull(
                                texts.get(language.code()), () -> name + " lacks " + language.code()))));
    }

    private static List<Rule.Rewrite> rewrites(Map<String, Object> yaml, Map<String, String> classes) {
        List<Rule.Rewrite> rewrites = new ArrayList<>();
        for (Object pair :
                Optional.ofNullable(yaml.get("rewrites")).map(List.class::cast).orElse(List.of())) {
            List<String> words = listed(pair);
            rewrites.add(new Rule.Rewrite(Phrase.sought(words.get(0), classes), words.get(1)));
        }
        return rewrites;
    }

    private static Stream<String> phrases(Map<String, Object> rule, String key) {
        return part(rule, key).values().stream().flatMap(words -> listed(words).stream());
    }

    private static Map<String, Object> part(Map<String, Object> yaml, String key) {
        return yaml.containsKey(key) ? named(yaml.get(key), key) : Map.of();
    }

    private static Map<String, Object> named(Object yaml, String place) {
        if (!(yaml instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(place + " is no list of names");
        }
        Map<String, Object> named = new java.util.LinkedHashMap<>();
        map.forEach((key, value) -> named.put(String.valueOf(key), Objects.requireNonNull(value, () -> place)));
        return named;
    }

    private static List<String> listed(Object yaml) {
        return yaml instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }
}
