package dev.nightshift.compliance;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads word rules from a resource. */
final class RuleFile {
    private RuleFile() {}

    static List<WordRule> read(String resource) {
        try (InputStream in = RuleFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the rules " + resource + " are missing from the program");
            }
            Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return list(file, "rules").stream()
                    .map(rule -> rule((Map<?, ?>) rule))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the rules " + resource + " can't be read", broken);
        }
    }

    private static WordRule rule(Map<?, ?> yaml) {
        return new WordRule(
                String.valueOf(yaml.get("id")), byLanguage(map(yaml, "words")), byLanguage(map(yaml, "unless")));
    }

    private static Map<Language, List<String>> byLanguage(Map<?, ?> yaml) {
        return Arrays.stream(Language.values())
                .filter(language -> yaml.containsKey(language.code()))
                .collect(Collectors.toMap(language -> language, language -> words(yaml, language)));
    }

    private static List<String> words(Map<?, ?> yaml, Language language) {
        return list(yaml, language.code()).stream().map(String::valueOf).toList();
    }

    private static List<?> list(Map<?, ?> yaml, String key) {
        return (List<?>) present(yaml, key);
    }

    private static Map<?, ?> map(Map<?, ?> yaml, String key) {
        return (Map<?, ?>) present(yaml, key);
    }

    private static Object present(Map<?, ?> yaml, String key) {
        return Objects.requireNonNull(yaml.get(key), () -> "the rules lack the key " + key);
    }
}
