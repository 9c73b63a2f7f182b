package dev.nightshift.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The viewer page's own words, from {@code resources/viewer/<language>.properties}.
 *
 * @param page by their places in the page
 * @param script by the names that its scripts use; {@code {…}} is filled in by them
 */
public record ViewerWords(Map<String, String> page, Map<String, String> script) {
    public ViewerWords {
        page = Map.copyOf(page);
        script = Map.copyOf(script);
    }

    static ViewerWords in(Language language) {
        Properties words = read("/viewer/" + language.code() + ".properties");
        return new ViewerWords(below("page.", words), below("script.", words));
    }

    private static Map<String, String> below(String prefix, Properties words) {
        return words.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toUnmodifiableMap(name -> name.substring(prefix.length()), words::getProperty));
    }

    private static Properties read(String place) {
        try (InputStream in = ViewerWords.class.getResourceAsStream(place)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(
                    Objects.requireNonNull(in, () -> "the words " + place + " are missing from the program"),
                    StandardCharsets.UTF_8));
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException("the words " + place + " can't be read", broken);
        }
    }

    /** The scripts' words as the page carries them. */
    String scriptJson() {
        try {
            return new ObjectMapper().writeValueAsString(script);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("words are always JSON", impossible);
        }
    }
}
