package dev.nightshift.host.reply;

import dev.nightshift.shop.Product;
import dev.nightshift.shop.SourceRef;
import java.util.List;

/** Says what a product is called. */
final class Names {
    private static final String HOLE = "{name}";

    private Names() {}

    /** The name as it stands in a sentence, at its beginning or inside. */
    static Phrase of(Product product, Wording wording, boolean first) {
        String around = wording.word(first ? "The" : "the");
        int hole = around.indexOf(HOLE);
        return new Phrase.Several(List.of(
                new Phrase.Own(around.substring(0, hole)),
                bare(product, wording),
                new Phrase.Own(around.substring(hole + HOLE.length()))));
    }

    /** Only the name. */
    static Phrase bare(Product product, Wording wording) {
        return product.names()
                .in(wording.language())
                .map(name -> quote(name, product.names().source()))
                .orElseGet(() -> quote(product.title().value(), product.title().source()));
    }

    private static Phrase quote(String name, SourceRef source) {
        return new Phrase.Quote("name", name, source);
    }
}
