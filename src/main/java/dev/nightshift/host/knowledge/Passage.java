package dev.nightshift.host.knowledge;

import dev.nightshift.shop.Language;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Text;
import java.util.List;
import java.util.Optional;

/**
 * Something a shop says.
 *
 * @param topic key path, such as {@code care} or {@code returns.text}
 * @param products ids of what it is about; none for the shop as a whole
 * @param question what it answers, for an FAQ
 */
public record Passage(Kind kind, String topic, List<String> products, Optional<Text> question, Text text) {
    public Passage {
        products = List.copyOf(products);
    }

    /** Where it comes from, the most to the point first. */
    public enum Kind {
        /** An operator's answer. */
        OPERATOR,
        FAQ,
        /** A key of the sidecar. */
        FACT,
        /** An attribute of the feed. */
        DETAIL,
        COMPARISON,
        POLICY,
        SHOP,
        SELLING_POINT,
        DESCRIPTION,
        /** No text of the shop: what is put together from its figures, see {@link Composed}. */
        COMPOSED
    }

    public SourceRef source() {
        return text.source();
    }

    /** Whether it may be said of a product; what is said of the shop may be said of all. */
    public boolean concerns(Optional<String> product) {
        return products.isEmpty() || product.map(products::contains).orElse(false);
    }

    /** What it says in a language. */
    public Optional<String> in(Language language) {
        return text.in(language);
    }

    /** Whether it stands at a key or below it. */
    public boolean isUnder(String key) {
        return topic.equals(key) || topic.startsWith(key + ".");
    }
}
