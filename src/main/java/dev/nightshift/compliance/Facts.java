package dev.nightshift.compliance;

import dev.nightshift.shop.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is true of an offer when a sentence is spoken: the only source of figures in it.
 *
 * @param price what a buyer pays now
 * @param since since when
 * @param formerPrices what was asked before, in any order
 * @param stock pieces that can be sold
 * @param offerEnd when the price truly ends
 * @param proofs ids of documents on file for exactly this claim
 */
public record Facts(
        Optional<Money> price,
        Optional<Instant> since,
        List<FormerPrice> formerPrices,
        OptionalInt stock,
        Optional<Instant> offerEnd,
        Instant now,
        Set<String> proofs) {
    public Facts {
        formerPrices = List.copyOf(formerPrices);
        proofs = Set.copyOf(proofs);
    }

    /** Nothing is known. */
    public static Facts none(Instant now) {
        return new Facts(
                Optional.empty(), Optional.empty(), List.of(), OptionalInt.empty(), Optional.empty(), now, Set.of());
    }

    /** The same with documents. */
    public Facts with(Set<String> documents) {
        return new Facts(price, since, formerPrices, stock, offerEnd, now, documents);
    }

    /** A price that was asked from one moment up to, but not at, another. */
    public record FormerPrice(Money price, Instant from, Instant to) {}
}
