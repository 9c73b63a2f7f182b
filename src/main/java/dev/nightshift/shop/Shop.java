package dev.nightshift.shop;

import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Who sells.
 *
 * @param facts everything else below {@code shop}, by key path
 */
public record Shop(
        String id,
        Text name,
        Language primaryLanguage,
        Currency currency,
        Optional<Text> seat,
        Optional<Text> about,
        Optional<Text> hostIsAi,
        List<Fact> facts) {
    public Shop {
        facts = List.copyOf(facts);
    }

    /** The facts under a key, such as {@code contact}, in file order. */
    public List<Fact> factsUnder(String key) {
        return Fact.under(key, facts);
    }
}
