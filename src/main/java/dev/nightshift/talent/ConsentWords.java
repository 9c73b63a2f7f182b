package dev.nightshift.talent;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The words of one language that consents are drawn from: file {@code consent/LANGUAGE.txt}, the sentence first. */
public final class ConsentWords {
    /** Words of a phrase: of 100 words or more, more than a million million phrases. */
    static final int DRAWN = 7;

    private final Language language;
    private final String sentence;
    private final List<String> words;

    private ConsentWords(Language language, String sentence, List<String> words) {
        this.language = language;
        this.sentence = sentence;
        this.words = words;
    }

    /** The words that come with the program. */
    public static ConsentWords of(Language language) {
        String file = "/consent/" + language.code() + ".txt";
        try (InputStream in = ConsentWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing in the program");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> words = lines.stream()
                    .skip(1)
                    .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                    .toList();
            return new ConsentWords(language, lines.getFirst(), words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * A fresh phrase.
     *
     * @param name the talent's, as on the contract
     * @param chance for a real consent one that nobody can guess
     */
    public ConsentPhrase draw(String name, RandomGenerator chance) {
        List<String> left = new ArrayList<>(words);
        Collections.shuffle(left, chance);
        return new ConsentPhrase(language, sentence.replace("{name}", name), String.join(" ", left.subList(0, DRAWN)));
    }

    List<String> words() {
        return words;
    }
}
