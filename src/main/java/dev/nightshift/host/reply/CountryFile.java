package dev.nightshift.host.reply;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code /replies/countries.yaml}. */
final class CountryFile {
    private static final String PLACE = "/replies/countries.yaml";

    private CountryFile() {}

    /** By ISO code, words that stand for a country besides its name. */
    static Map<String, List<String>> further() {
        Map<String, List<String>> further = new HashMap<>();
        part("words")
                .forEach((code, words) -> further.put(
                        code.toString(),
                        Arrays.stream(words.toString().split("\\|", -1))
                                .map(String::strip)
                                .toList()));
        return further;
    }

    /** Names that are said otherwise than they are listed. */
    static Map<Language, Map<String, String>> spoken() {
        Map<Language, Map<String, String>> spoken = new EnumMap<>(Language.class);
        part("spoken").forEach((code, names) -> {
            Map<String, String> own = new HashMap<>();
            ((Map<?, ?>) names).forEach((country, name) -> own.put(country.toString(), name.toString()));
            Language.of(code.toString()).ifPresent(language -> spoken.put(language, own));
        });
        return spoken;
    }

    private static Map<?, ?> part(String key) {
        try (InputStream in = CountryFile.class.getResourceAsStream(PLACE)) {
            Objects.requireNonNull(in, "the countries " + PLACE + " are missing from the program");
            Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return (Map<?, ?>) Objects.requireNonNull(file.get(key), () -> "the countries lack the key " + key);
        } catch (IOException broken) {
            throw new UncheckedIOException("the countries " + PLACE + " can't be read", broken);
        }
    }
}
