package dev.nightshift.shop.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.LiveOffer;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Period;
import dev.nightshift.shop.PricePoint;
import dev.nightshift.shop.SalePrice;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Sourced;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FormerPriceTest {
    private static final SourceRef SOURCE = new SourceRef("facts.yaml", "line 1");

    @Test
    void it_is_the_lowest_price_of_the_30_days_before_the_reduction() {
        assertThat(allowed(from("2026-01-01", 90), from("2026-10-10", 100), from("2026-11-01", 80)))
                .containsExactly(euro(90));
    }

    @Test
    void a_price_that_ended_more_than_30_days_before_does_not_count() {
        assertThat(allowed(from("2026-01-01", 70), from("2026-10-02", 100), from("2026-11-01", 80)))
                .containsExactly(euro(100));
    }

    @Test
    void a_price_that_still_held_on_the_thirtieth_day_before_counts() {
        assertThat(allowed(from("2026-01-01", 70), from("2026-10-03", 100), from("2026-11-01", 80)))
                .containsExactly(euro(70));
    }

    @Test
    void reductions_that_follow_one_another_may_name_the_price_before_the_first() {
        assertThat(allowed(from("2026-01-01", 100), from("2026-11-01", 90), from("2026-11-10", 80)))
                .containsExactly(euro(90), euro(100));
    }

    @Test
    void a_price_that_rose_has_no_former_price() {
        assertThat(allowed(from("2026-01-01", 80), from("2026-11-01", 100))).isEmpty();
        assertThat(allowed(from("2026-01-01", 80))).isEmpty();
        assertThat(allowed()).isEmpty();
    }

    @Test
    void a_reduction_of_the_feed_or_of_the_live_show_counts_too() {
        List<PricePoint> history = List.of(from("2026-01-01", 100));
        Instant start = Instant.parse("2026-11-20T00:00:00Z");
        Period week = new Period(start, start.plusSeconds(604_800));
        SalePrice sale = new SalePrice(new Sourced<>(euro(80), SOURCE), Optional.of(new Sourced<>(week, SOURCE)));
        LiveOffer live = new LiveOffer(euro(70), start, week.end(), OptionalInt.empty(), Optional.empty(), SOURCE);

        assertThat(new FormerPrice(history, Optional.of(sale), Optional.empty()).allowed())
                .containsExactly(euro(100));
        assertThat(new FormerPrice(history, Optional.empty(), Optional.of(live)).allowed())
                .containsExactly(euro(100));
        assertThat(new FormerPrice(history, Optional.of(sale), Optional.of(live)).allowed())
                .containsExactly(euro(80), euro(100));
    }

    private static java.util.Set<Money> allowed(PricePoint... history) {
        return new FormerPrice(List.of(history), Optional.empty(), Optional.empty()).allowed();
    }

    private static PricePoint from(String day, int price) {
        return new PricePoint(LocalDate.parse(day), euro(price), SOURCE);
    }

    private static Money euro(int amount) {
        return Money.of(amount + ".00", "EUR");
    }
}
