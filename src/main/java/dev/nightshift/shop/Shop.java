package dev.nightshift.shop;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Who sells.
 *
 * @param facts everything else below {@code shop}, by key path
 * @param zone in which it tells its deadlines
 */
public record Shop(
        String id,
        Text name,
        Language primaryLanguage,
        Currency currency,
        Optional<Text> seat,
        Optional<Text> about,
        Optional<Text> hostIsAi,
        List<Fact> facts,
        ZoneId zone) {
    public Shop {
        facts = List.copyOf(facts);
    }

    /** A shop that tells its deadlines in universal time. */
    public Shop(
            String id,
            Text name,
            Language primaryLanguage,
            Currency currency,
            Optional<Text> seat,
            Optional<Text> about,
            Optional<Text> hostIsAi,
            List<Fact> facts) {
        this(id, name, primaryLanguage, currency, seat, about, hostIsAi, facts, ZoneOffset.UTC);
    }

    /** The facts under a key, such as {@code contact}, in file order. */
    public List<Fact> factsUnder(String key) {
        return Fact.under(key, facts);
    }
}
