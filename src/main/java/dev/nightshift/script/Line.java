package dev.nightshift.script;

import dev.nightshift.shop.Language;
import dev.nightshift.shop.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One sentence, ready to be judged and spoken.
 *
 * @param language what it is spoken in
 * @param tokens the sentence in order; display and spoken text are their concatenations
 * @param values the figures that slots were filled with, and where they come from
 * @param product the product it is about
 * @param gesture the wished gesture, by name, and the index of the token that it falls on
 * @param question whether it asks the viewers something
 */
public record Line(
        Language language,
        List<Token> tokens,
        List<SlotValue> values,
        Optional<String> product,
        Optional<GestureWish> gesture,
        boolean question) {
    public Line {
        tokens = List.copyOf(tokens);
        values = List.copyOf(values);
    }

    /** What is shown: figures as figures. */
    public String display() {
        return tokens.stream().map(Token::display).collect(Collectors.joining());
    }

    /** What is said: every figure as words. */
    public String spoken() {
        return tokens.stream().map(Token::spoken).collect(Collectors.joining());
    }

    /**
     * A stretch of the sentence with its two faces. White space and punctuation belong to the token before it.
     *
     * @param display such as {@code "€39.90 "}
     * @param spoken such as {@code "thirty-nine euros ninety "}
     */
    public record Token(String display, String spoken) {}

    /**
     * A figure in the sentence.
     *
     * @param slot name of the slot, such as {@code price}
     * @param value as displayed
     * @param source the row or key it was read from
     */
    public record SlotValue(String slot, String value, SourceRef source) {}

    /** A gesture that fits the words. */
    public record GestureWish(String gesture, int token) {}
}
