package dev.nightshift.stage.scene;

import java.util.List;
import java.util.Locale;

/**
 * The words of one utterance as they are shown, timed to the speech.
 *
 * @param words in the order of speech; their concatenation is the displayed text
 * @param language of the words
 */
public record Caption(List<TimedWord> words, Locale language) {
    public Caption {
        words = List.copyOf(words);
    }

    /** Start of the first word. */
    public long startMicros() {
        return words.isEmpty() ? 0 : words.getFirst().startMicros();
    }

    /** End of the last word. */
    public long endMicros() {
        return words.isEmpty() ? 0 : words.getLast().endMicros();
    }

    /**
     * A word on screen.
     *
     * @param text with the white space and punctuation that follow it
     * @param startMicros program time at which it begins to sound
     * @param endMicros program time at which it has sounded
     */
    public record TimedWord(String text, long startMicros, long endMicros) {}
}
