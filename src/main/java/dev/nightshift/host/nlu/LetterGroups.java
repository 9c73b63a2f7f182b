package dev.nightshift.host.nlu;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells English from German by groups of three letters, counted in the sentences of {@code nlu/meaning}: the sum of the
 * logarithms of how much more common each group is in one than in the other (naive Bayes, smoothed by one).
 */
final class LetterGroups {
    private static final Pattern SENTENCE = Pattern.compile("\"([^\"]*)\"");
    private static final int GROUP = 3;

    /** How much more likely, as a logarithm, one language must be: e^2.5 is about 12 times. */
    private static final double PLAIN = 2.5;

    private final Map<String, Integer> english = counts(Language.EN);
    private final Map<String, Integer> german = counts(Language.DE);
    private final double share = Math.log((double) total(english) / total(german));

    /** English or German where it is plain. */
    Optional<Language> of(String folded) {
        double forGerman = 0;
        String text = " " + folded + " ";
        for (int at = 0; at + GROUP <= text.length(); at++) {
            String group = text.substring(at, at + GROUP);
            forGerman += Math.log(german.getOrDefault(group, 0) + 1.0)
                    - Math.log(english.getOrDefault(group, 0) + 1.0)
                    + (german.containsKey(group) || english.containsKey(group) ? share : 0);
        }
        return Math.abs(forGerman) < PLAIN ? Optional.empty() : Optional.of(forGerman > 0 ? Language.DE : Language.EN);
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    private static Map<String, Integer> counts(Language language) {
        Map<String, Integer> counts = new HashMap<>();
        String file = "/nlu/meaning/" + language.code() + ".yaml";
        try (InputStream in = LetterGroups.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            Matcher sentence = SENTENCE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (sentence.find()) {
                String text = " " + sentence.group(1).toLowerCase(Locale.ROOT) + " ";
                for (int at = 0; at + GROUP <= text.length(); at++) {
                    counts.merge(text.substring(at, at + GROUP), 1, Integer::sum);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " can't be read", broken);
        }
        return counts;
    }
}
