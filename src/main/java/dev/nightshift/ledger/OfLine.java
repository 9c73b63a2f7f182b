package dev.nightshift.ledger;

import java.util.List;
import java.util.Optional;

/** What the host said and what stood on screen with it. The caption is the text of the line. */
public sealed interface OfLine extends Entry {
    /**
     * The card of a product with its price, from the next line that sounded on.
     *
     * @param price as displayed
     * @param former a price that is struck through
     */
    record OnScreen(String product, String title, String price, Optional<String> former) implements OfLine {}

    /**
     * The rulebook let a line pass.
     *
     * @param line its number in the show
     * @param sentence stable id of the planned sentence, or of the turn
     * @param figures prices and other figures in it, each with its source
     * @param rules version of the rulebook that cleared it
     * @param markets whose law that was
     * @param turn of which it is a part
     */
    record Cleared(
            long line,
            String sentence,
            Words text,
            String beat,
            Optional<String> product,
            List<Figure> figures,
            String rules,
            List<String> markets,
            Optional<Long> turn)
            implements OfLine {
        public Cleared {
            figures = List.copyOf(figures);
            markets = List.copyOf(markets);
        }
    }

    /**
     * A figure in a line.
     *
     * @param what such as {@code price}
     * @param source file and place that it was read from
     */
    record Figure(String what, String value, String source) {}

    /** A planned sentence was left out, and by which rule. */
    record Refused(String sentence, String why) implements OfLine {}

    /** Its first sample sounded. */
    record Sounded(long line) implements OfLine {}

    /** Its last sample sounded. */
    record Spoken(long line, Words heard) implements OfLine {}

    /** It was left at the end of a clause. */
    record CutShort(long line, Words heard) implements OfLine {}

    /** Nobody heard it. */
    record TakenBack(long line, String why) implements OfLine {}
}
