package dev.nightshift.host.reply;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code /replies/<language>.yaml}. */
final class WordingFile {
    private WordingFile() {}

    /**
     * @param ways by key, the ways to say something
     * @param words small words by key
     * @param labels names of merchants' keys
     */
    record Entries(Map<String, List<String>> ways, Map<String, String> words, Map<String, String> labels) {
        List<String> ways(String key) {
            return Objects.requireNonNull(ways.get(key), () -> "no wording for " + key);
        }

        boolean has(String key) {
            return ways.containsKey(key);
        }

        String word(String key) {
            return Objects.requireNonNull(words.get(key), () -> "no word for " + key);
        }
    }

    static Entries read(Language language) {
        String place = "/replies/" + language.code() + ".yaml";
        try (InputStream in = WordingFile.class.getResourceAsStream(place)) {
            Objects.requireNonNull(in, () -> "the wording " + place + " is missing from the program");
            return entries((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in));
        } catch (IOException broken) {
            throw new UncheckedIOException("the wording " + place + " can't be read", broken);
        }
    }

    private static Entries entries(Map<?, ?> file) {
        Map<String, List<String>> ways = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        Map<String, String> labels = new HashMap<>();
        file.forEach((key, value) -> {
            switch (value) {
                case List<?> list ->
                    ways.put(key.toString(), list.stream().map(String::valueOf).toList());
                case Map<?, ?> map -> map.forEach((label, name) -> labels.put(label.toString(), name.toString()));
                default -> words.put(key.toString(), value.toString());
            }
        });
        return new Entries(Map.copyOf(ways), Map.copyOf(words), Map.copyOf(labels));
    }
}
