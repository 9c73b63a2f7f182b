package dev.nightshift.voice.mary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** How to say words that Mary's lexicon lacks: contractions first of all, and the shop's everyday words. */
final class Pronunciations {
    private static final Map<String, String> PHONES = load();

    private Pronunciations() {}

    /** Phones in Mary's own notation. */
    static Optional<String> of(String word) {
        return Optional.ofNullable(PHONES.get(word.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> load() {
        try (InputStream stream = Pronunciations.class.getResourceAsStream("pronunciations.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && line.contains(" = "))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
