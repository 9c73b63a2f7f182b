package dev.nightshift.voice.mary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a spoken sentence into words and the punctuation that shapes intonation. Replaces Mary's own tokeniser, whose
 * library is not published; the text is already normalised, so letters, apostrophes and hyphens are all there is. What
 * slips through all the same is tamed: digits are said one by one, letters of other scripts are left out.
 */
final class SpokenTokens {
    /**
     * @param text what the lexicon is asked for: Latin letters, apostrophes, hyphens, or one mark
     * @param from index of the first character in the spoken text
     * @param to index after the last character
     * @param word false for punctuation
     */
    record Token(String text, int from, int to, boolean word) {}

    private static final List<String> DIGITS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final Pattern PIECE = Pattern.compile("(?<digit>[0-9])"
            + "|(?<word>[\\p{L}\\p{M}]+(?:['\u2019\\-][\\p{L}\\p{M}]+)*)"
            + "|(?<stop>[.!?])"
            + "|(?<pause>[,;:()\u2013\u2014\u2026])");
    private static final Pattern CLITIC = Pattern.compile("(?i)(.+[a-z])('s)");

    private final List<Token> tokens = new ArrayList<>();

    private SpokenTokens() {}

    /** The tokens of {@code spoken}, ending in a stop; empty if there is no word. */
    static List<Token> of(String spoken) {
        SpokenTokens cut = new SpokenTokens();
        Matcher piece = PIECE.matcher(spoken);
        while (piece.find()) cut.add(piece);
        cut.endWithStop(spoken.length());
        return List.copyOf(cut.tokens);
    }

    private void add(Matcher piece) {
        if (piece.group("digit") != null) {
            tokens.add(new Token(DIGITS.get(piece.group().charAt(0) - '0'), piece.start(), piece.end(), true));
        } else if (piece.group("word") != null) {
            addWord(folded(piece.group()), piece.start(), piece.end());
        } else {
            addMark(piece.group("stop") != null ? piece.group() : ",", piece.start(), piece.end());
        }
    }

    /** A word with a possessive or shortened "is" that the lexicon doesn't know becomes two tokens of the same range. */
    private void addWord(String word, int from, int to) {
        if (word.isEmpty()) return;
        Matcher clitic = CLITIC.matcher(word);
        if (clitic.matches() && Pronunciations.of(word).isEmpty()) {
            tokens.add(new Token(clitic.group(1), from, to, true));
            tokens.add(new Token("'s", from, to, true));
        } else {
            tokens.add(new Token(word, from, to, true));
        }
    }

    /** A sentence starts with a word, and marks don't pile up: the stop wins. */
    private void addMark(String mark, int from, int to) {
        if (tokens.isEmpty()) return;
        if (!mark.equals(",") && tokens.getLast().text().equals(",")) tokens.removeLast();
        if (tokens.getLast().word()) tokens.add(new Token(mark, from, to, false));
    }

    private void endWithStop(int end) {
        if (tokens.isEmpty()) return;
        Token last = tokens.getLast();
        if (last.word()) {
            tokens.add(new Token(".", end, end, false));
        } else if (last.text().equals(",")) {
            tokens.set(tokens.size() - 1, new Token(".", last.from(), last.to(), false));
        }
    }

    /** Latin letters without their accents; nothing that the letter-to-sound rules can't read. */
    private static String folded(String word) {
        return Normalizer.normalize(word.replace('\u2019', '\'').replace("\u00df", "ss"), Normalizer.Form.NFD)
                .replaceAll("[^a-zA-Z'\\-]", "")
                .replaceAll("^['\\-]+|['\\-]+$", "");
    }
}
