package dev.nightshift.host.embedding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The list of {@code resources/embedding/german.txt}: German words and phrases in small
 * letters, with what they mean in English. */
final class GermanWords {
    private static final List<String> VERBS_AND_PLURALS = List.of("en", "n", "e");
    private static final int SHORTEST_STEM = 3;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Set<String> parts = new HashSet<>();

    private GermanWords() {}

    static GermanWords standard() {
        GermanWords words = new GermanWords();
        try (InputStream in = GermanWords.class.getResourceAsStream("/embedding/german.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(in, "the German words are missing from the program"),
                        StandardCharsets.UTF_8))) {
            words.read(lines.lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException("the German words can't be read", broken);
        }
        return words;
    }

    private void read(List<String> lines) {
        boolean small = true;
        for (String line : lines) {
            small &= !line.equals("[parts]");
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                for (String word : line.substring(colon + 2).strip().split(" ")) {
                    add(lower(word.replace('_', ' ')), line.substring(0, colon), small);
                }
            }
        }
        Map.copyOf(words).forEach((word, english) -> words.putIfAbsent(undotted(word), english));
        Map.copyOf(stems).forEach((stem, english) -> stems.putIfAbsent(undotted(stem), english));
        Set.copyOf(parts).forEach(part -> parts.add(undotted(part)));
    }

    private void add(String word, String english, boolean small) {
        words.putIfAbsent(word, english);
        if (!small && word.indexOf(' ') < 0) {
            parts.add(word);
            for (String ending : VERBS_AND_PLURALS) {
                if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                    stems.putIfAbsent(word.substring(0, word.length() - ending.length()), english);
                }
            }
        }
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace("ß", "ss");
    }

    /** Umlauts without their dots. */
    static String undotted(String lower) {
        return lower.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
    }

    /** What exactly this word or phrase means. */
    Optional<String> exactly(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** What a word means that is this one without an ending. */
    Optional<String> stem(String word) {
        return Optional.ofNullable(stems.get(word));
    }

    /** Whether a word may be a part of a compound by itself. */
    boolean isPart(String word) {
        return parts.contains(word) || stems.containsKey(word);
    }
}
