package dev.nightshift.voice.mary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a spoken sentence into words and the punctuation that shapes intonation. Replaces Mary's own tokeniser, whose
 * library is not published; the text is already normalised, so letters, apostrophes and hyphens are all there is.
 */
final class SpokenTokens {
    /**
     * @param text what the lexicon is asked for
     * @param from index of the first character in the spoken text
     * @param to index after the last character
     * @param word false for punctuation
     */
    record Token(String text, int from, int to, boolean word) {}

    private static final Pattern PIECE = Pattern.compile(
            "(?<word>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*"
                    + "(?:['\u2019\\-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*)|(?<stop>[.!?])|(?<pause>[,;:()\u2013\u2014\u2026])");

    private SpokenTokens() {}

    /** The tokens of {@code spoken}, ending in a stop; empty if there is no word. */
    static List<Token> of(String spoken) {
        List<Token> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(spoken);
        while (piece.find()) {
            token(piece).filter(token -> fits(tokens, token)).ifPresent(tokens::add);
        }
        if (tokens.isEmpty()) return List.of();
        endWithStop(tokens, spoken.length());
        return List.copyOf(tokens);
    }

    private static java.util.Optional<Token> token(Matcher piece) {
        int from = piece.start();
        int to = piece.end();
        if (piece.group("word") != null) {
            return java.util.Optional.of(new Token(piece.group().replace('\u2019', '\''), from, to, true));
        }
        String mark = piece.group("stop") != null ? piece.group("stop") : ",";
        return java.util.Optional.of(new Token(mark, from, to, false));
    }

    /** A sentence starts with a word, and marks don't pile up. */
    private static boolean fits(List<Token> before, Token token) {
        return token.word() || (!before.isEmpty() && before.getLast().word());
    }

    private static void endWithStop(List<Token> tokens, int end) {
        Token last = tokens.getLast();
        if (last.word()) {
            tokens.add(new Token(".", end, end, false));
        } else if (last.text().equals(",")) {
            tokens.set(tokens.size() - 1, new Token(".", last.from(), last.to(), false));
        }
    }
}
