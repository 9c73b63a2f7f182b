package dev.nightshift.shop.order.jdbc;

import static dev.nightshift.shop.order.Goods.FRIDAY;
import static dev.nightshift.shop.order.Goods.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.OrderEvent.Position;
import dev.nightshift.shop.order.Attribution;
import dev.nightshift.shop.order.OrderTally;
import dev.nightshift.shop.order.Recorded;
import dev.nightshift.shop.order.SoldCount;
import dev.nightshift.shop.order.SoldCount.LiveCount;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Orders are kept in both databases alike. */
class JdbcOrderBookTest {
    private static final OrderEvent PAID = new OrderEvent(
            "shopify:1:paid",
            "1",
            "shopify",
            Kind.PAID,
            List.of(new Position("CHAIR", 2), new Position("椅子", 1)),
            Optional.of(Money.of("1157.90", "EUR")),
            Optional.of("Änne"),
            false,
            FRIDAY);
    private static final OrderEvent TEST = new OrderEvent(
            "page:2:refunded:7",
            "2",
            "page",
            Kind.REFUNDED,
            List.of(new Position("LAMP", 3, 1)),
            Optional.empty(),
            Optional.empty(),
            true,
            FRIDAY);

    @Test
    void orders_are_kept_in_h2() {
        try (HikariDataSource pool = OrderDatabase.h2("book")) {
            keeps(new JdbcOrderBook(pool));
        }
    }

    @Test
    void orders_are_kept_in_postgresql() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                HikariDataSource pool = OrderDatabase.open(postgres.getJdbcUrl("postgres", "postgres"), "postgresql")) {
            keeps(new JdbcOrderBook(pool));
        }
    }

    @Test
    void a_broken_database_says_so_without_values() {
        HikariDataSource pool = OrderDatabase.h2("broken");
        JdbcOrderBook book = new JdbcOrderBook(pool);
        pool.close();
        assertThatThrownBy(() -> book.told("secret-order", FRIDAY))
                .isInstanceOf(OrderBookException.class)
                .hasMessageNotContaining("secret-order");
    }

    private static void keeps(JdbcOrderBook book) {
        assertThat(book.tally()).isEqualTo(new OrderTally(0, 0, 0, 0, 0, 0));
        eventsAreKeptOnce(book);
        tellingIsNoted(book);
        allOfAnEntryIsKeptOrNothing(book);
        productsAreFilledInLater(book);
        countsAreKept(book);
    }

    private static void eventsAreKeptOnce(JdbcOrderBook book) {
        assertThat(book.<Boolean>write(page -> page.deliver("shopify:a", FRIDAY)))
                .isTrue();
        assertThat(book.<Boolean>write(page -> page.deliver("shopify:a", MONDAY)))
                .isFalse();
        assertThat(book.<Boolean>write(page -> page.add(recorded(PAID)))).isTrue();
        assertThat(book.<Boolean>write(page -> page.add(recorded(PAID)))).isFalse();
        assertThat(book.<Boolean>write(page -> page.add(recorded(TEST)))).isTrue();
        assertThat(book.newest(10)).containsExactly(recorded(TEST), recorded(PAID));
        assertThat(book.<List<Recorded>>write(page -> page.of("shopify", "1"))).containsExactly(recorded(PAID));
        assertThat(book.tally()).isEqualTo(new OrderTally(0, 1, 0, 1, 0, 2));
    }

    private static void tellingIsNoted(JdbcOrderBook book) {
        assertThat(book.untold(10, MONDAY)).containsExactly(PAID, TEST);
        assertThat(book.untold(1, MONDAY)).containsExactly(PAID);
        Attribution where = new Attribution(3, Optional.of("OFFER"), Optional.empty(), Optional.of("CHAIR"));
        book.attribute(PAID.id(), where);
        book.told(PAID.id(), MONDAY);
        assertThat(book.untold(10, MONDAY)).containsExactly(TEST);
        Recorded told = book.newest(10).getLast();
        assertThat(told.where()).contains(where);
        assertThat(told.told()).contains(MONDAY);
        assertThat(told.event().buyer()).as("the name is not needed any more").isEmpty();
    }

    private static void allOfAnEntryIsKeptOrNothing(JdbcOrderBook book) {
        assertThatThrownBy(() -> book.write(page -> {
                    page.deliver("shopify:b", FRIDAY);
                    throw new IllegalStateException("killed here");
                }))
                .hasMessage("killed here");
        assertThat(book.<Boolean>write(page -> page.deliver("shopify:b", FRIDAY)))
                .isTrue();
    }

    private static void productsAreFilledInLater(JdbcOrderBook book) {
        OrderEvent bare = new OrderEvent(
                "stripe:pi_1:paid",
                "pi_1",
                "stripe",
                Kind.PAID,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                FRIDAY);
        book.<Boolean>write(page -> page.add(recorded(bare)));
        book.told(bare.id(), FRIDAY);
        assertThat(book.tally().withoutProducts()).isEqualTo(1);
        book.write(page -> {
            page.complete(bare.id(), List.of(new Position("RUG", 1)));
            return page;
        });
        assertThat(book.newest(1).getFirst().event().positions()).containsExactly(new Position("RUG", 1));
        assertThat(book.untold(10, MONDAY)).extracting(OrderEvent::id).containsExactly(TEST.id(), bare.id());
        assertThat(book.tally().withoutProducts()).isZero();
    }

    private static void countsAreKept(JdbcOrderBook book) {
        SoldCount limited = new SoldCount(OptionalInt.of(46), 3, Optional.of(new LiveCount(20, FRIDAY, MONDAY, 2)));
        SoldCount unknown = new SoldCount(OptionalInt.empty(), -1, Optional.empty());
        for (SoldCount first : List.of(unknown, limited)) {
            book.write(page -> {
                page.count("POT", first);
                page.count("RUG", unknown);
                return page;
            });
        }
        assertThat(book.counts())
                .containsEntry("POT", limited)
                .containsEntry("RUG", unknown)
                .hasSize(2);
    }

    private static Recorded recorded(OrderEvent event) {
        return new Recorded(event, false, 0, MONDAY, Optional.empty(), Optional.empty());
    }
}
