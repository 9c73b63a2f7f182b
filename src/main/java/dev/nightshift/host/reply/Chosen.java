package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Passage;
import java.util.List;
import java.util.stream.IntStream;

/** Picks the sentences of a longer text that speak of what was asked. */
final class Chosen {
    /** Up to here a text is said as it stands. */
    private static final int SHORT = 260;

    private Chosen() {}

    static List<String> of(Ask ask, List<String> sentences, Passage passage) {
        int letters = sentences.stream().mapToInt(String::length).sum();
        if (sentences.size() < 2 || letters <= SHORT || passage.question().isPresent()) {
            return sentences;
        }
        List<Long> met = sentences.stream().map(sentence -> met(ask, sentence)).toList();
        long most = met.stream().mapToLong(count -> count).max().orElse(0);
        return most == 0
                ? sentences
                : IntStream.range(0, sentences.size())
                        .filter(at -> met.get(at) > 0)
                        .mapToObj(sentences::get)
                        .toList();
    }

    private static long met(Ask ask, String sentence) {
        return ask.knowledge().met(sentence, ask.language(), ask.terms());
    }
}
