package dev.nightshift.host.care;

import dev.nightshift.host.nlu.text.Folding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether a comment hints that its writer may be in distress, by words alone and in every language: no model may
 * be missing or slow here. Immutable, any thread.
 */
public final class CareWords {
    private static final String FILE = "/care/words.yaml";

    private final Set<String> hints;
    private final Set<String> unless;

    private CareWords(Set<String> hints, Set<String> unless) {
        this.hints = hints;
        this.unless = unless;
    }

    /** The words that come with the program. */
    public static CareWords standard() {
        Map<?, ?> file = CareFile.read(FILE);
        return new CareWords(words(file, "hints"), words(file, "unless"));
    }

    private static Set<String> words(Map<?, ?> file, String key) {
        if (!(file.get(key) instanceof Map<?, ?> languages)) {
            throw new IllegalStateException(FILE + ": the key " + key + " is missing");
        }
        return languages.values().stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(word -> bounded(String.valueOf(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of the words is in the text. */
    public boolean hintedIn(String text) {
        String folded = bounded(text);
        for (String harmless : unless) {
            folded = folded.replace(harmless, " ");
        }
        return hints.stream().anyMatch(folded::contains);
    }

    /** Whole words, but for Chinese, which has no spaces between them. */
    private static String bounded(String text) {
        String folded = Folding.fold(text);
        boolean han =
                folded.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
        return han ? folded.replace(" ", "") : " " + folded + " ";
    }
}
