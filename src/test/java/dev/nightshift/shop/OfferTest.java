package dev.nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OfferTest {
    private static final SourceRef FEED = new SourceRef("feed.tsv", "row 2, price");
    private static final SourceRef FACTS = new SourceRef("facts.yaml", "line 9, products.SOFA.live_offer");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T17:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-30T22:59:00Z");

    @Test
    void the_list_price_holds_where_nothing_is_reduced() {
        Offer offer = Offer.at(sofa(Optional.empty(), Optional.empty()), FRIDAY);

        assertThat(offer.price().value()).isEqualTo(euro("899.00"));
        assertThat(offer.former()).isEmpty();
        assertThat(offer.ends()).isEmpty();
    }

    @Test
    void a_sale_price_holds_within_its_period_only() {
        Product sofa = sofa(sale("749.00", FRIDAY, MONDAY), Optional.empty());

        assertThat(Offer.at(sofa, FRIDAY.minusSeconds(1)).price().value()).isEqualTo(euro("899.00"));
        assertThat(Offer.at(sofa, FRIDAY).price().value()).isEqualTo(euro("749.00"));
        assertThat(Offer.at(sofa, MONDAY).price().value()).isEqualTo(euro("899.00"));
    }

    @Test
    void a_sale_price_with_a_period_has_a_true_end() {
        Offer offer = Offer.at(sofa(sale("749.00", FRIDAY, MONDAY), Optional.empty()), FRIDAY);

        assertThat(offer.ends()).map(Sourced::value).contains(MONDAY);
    }

    @Test
    void the_live_price_goes_before_the_sale_price_while_it_holds() {
        Product sofa = sofa(sale("749.00", FRIDAY.minusSeconds(60), MONDAY), live("699.00", 20));

        assertThat(Offer.at(sofa, FRIDAY).price()).isEqualTo(new Sourced<>(euro("699.00"), FACTS));
        assertThat(Offer.at(sofa, FRIDAY.minusSeconds(1)).price().value()).isEqualTo(euro("749.00"));
    }

    @Test
    void the_live_offer_never_promises_more_pieces_than_there_are() {
        assertThat(Offer.at(sofa(Optional.empty(), live("699.00", 20)), FRIDAY).stock())
                .map(Sourced::value)
                .contains(12);
        assertThat(Offer.at(sofa(Optional.empty(), live("699.00", 5)), FRIDAY).stock())
                .map(Sourced::value)
                .contains(5);
    }

    @Test
    void only_the_lowest_price_before_the_reduction_is_called_former() {
        Offer offer = Offer.at(sofa(sale("749.00", FRIDAY, MONDAY), Optional.empty()), FRIDAY);

        assertThat(offer.former()).map(Sourced::value).contains(euro("879.00"));
    }

    private static Product sofa(Optional<SalePrice> sale, Optional<LiveOffer> live) {
        return new Product(
                "SOFA",
                new Sourced<>("Sofa", FEED),
                new Text(Map.of(Language.EN, "sofa"), FEED),
                Optional.empty(),
                new Sourced<>(euro("899.00"), FEED),
                sale,
                Optional.of(new Sourced<>(12, FEED)),
                Availability.IN_STOCK,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new Sourced<>(euro("879.00"), FACTS)),
                live,
                List.of(),
                List.of(),
                List.of());
    }

    private static Optional<SalePrice> sale(String price, Instant start, Instant end) {
        return Optional.of(new SalePrice(
                new Sourced<>(euro(price), FEED), Optional.of(new Sourced<>(new Period(start, end), FEED))));
    }

    private static Optional<LiveOffer> live(String price, int stock) {
        return Optional.of(new LiveOffer(euro(price), FRIDAY, MONDAY, OptionalInt.of(stock), Optional.empty(), FACTS));
    }

    private static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }
}
