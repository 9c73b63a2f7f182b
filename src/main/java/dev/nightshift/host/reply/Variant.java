package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Passage;
import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.host.nlu.Intent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of a product that is sold beside the one that the feed counts: how many of those there are nobody wrote down.
 * The stock of the first colour is no answer for the second, nor is it one that there are two.
 */
final class Variant {
    /** "fir green, also in ochre" is two colours. */
    private static final Pattern NEXT =
            Pattern.compile("[,，;；、]|\\s(?:and|or|also|und|oder|auch)\\s|还有|也有|和|或", Pattern.CASE_INSENSITIVE);

    private Variant() {}

    /** Whether the stock of a colour is asked for that is not the first one named. */
    static boolean isStockAsked(Ask ask) {
        return Evidence.bearsOut(ask, Intent.STOCK)
                && colours(ask).filter(written -> isOther(ask, written)).isPresent();
    }

    /** Whether the stock of the very colour is asked for that the feed counts. */
    static boolean isFirst(Ask ask) {
        return colours(ask)
                .map(written -> NEXT.split(written)[0])
                .filter(first -> ask.strong().stream().anyMatch(term -> speaks(ask, first, term)))
                .isPresent();
    }

    private static boolean isOther(Ask ask, String written) {
        List<String> colours = NEXT.splitAsStream(written).toList();
        return ask.strong().stream()
                .filter(term -> term.is(Sort.COLOUR) || term.concepts().isEmpty())
                .filter(term -> !speaks(ask, colours.getFirst(), term))
                .anyMatch(term ->
                        term.is(Sort.COLOUR) || colours.stream().skip(1).anyMatch(colour -> speaks(ask, colour, term)));
    }

    private static boolean speaks(Ask ask, String colour, Term term) {
        return ask.knowledge().met(colour, ask.question().reading().language(), List.of(term)) > 0;
    }

    /** The colours as the shop wrote them in the language of the question. */
    private static Optional<String> colours(Ask ask) {
        return ask.keyed().stream()
                .filter(known -> known.key().contains("colour"))
                .map(known -> known.passage())
                .findFirst()
                .flatMap(
                        (Passage passage) -> passage.in(ask.question().reading().language()));
    }
}
