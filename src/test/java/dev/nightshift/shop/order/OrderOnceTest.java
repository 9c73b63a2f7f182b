package dev.nightshift.shop.order;

import static dev.nightshift.shop.order.Goods.FRIDAY;
import static dev.nightshift.shop.order.Goods.catalogue;
import static dev.nightshift.shop.order.Goods.product;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.order.Notice.Item;
import dev.nightshift.shop.order.Notice.Key;
import dev.nightshift.shop.order.jdbc.JdbcOrderBook;
import dev.nightshift.shop.order.jdbc.OrderDatabase;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Deliveries may come in any order, several times, and across restarts: the stock comes out the same. */
class OrderOnceTest {
    private static final int STOCK = 1_000;
    private static final Catalogue FEED = catalogue(product("CHAIR", STOCK));

    /** An order: so many pieces paid, and of these so many refunded in one refund, some of them lost. */
    record Bought(int pieces, int refunded, int lost) {}

    @Property(tries = 12)
    void every_order_counts_once_in_whatever_order_it_is_told(
            @ForAll("orders") List<Bought> orders, @ForAll Random chance) {
        List<Notice> told = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            told.addAll(notices(i, orders.get(i)));
        }
        told.addAll(List.copyOf(told));
        Collections.shuffle(told, chance);
        int left = STOCK
                - orders.stream()
                        .mapToInt(order -> order.pieces() - order.refunded() + order.lost())
                        .sum();
        try (HikariDataSource pool = OrderDatabase.h2(UUID.randomUUID().toString())) {
            JdbcOrderBook book = new JdbcOrderBook(pool);
            assertThat(leftAfter(book, told, chance)).isEqualTo(left);
            assertThat(book.tally().paid()).isEqualTo(orders.size());
            assertThat(book.tally().untold())
                    .isEqualTo(orders.size()
                            + orders.stream()
                                    .filter(order -> order.refunded() > 0)
                                    .count());
        }
    }

    @Example
    void a_refund_that_overtakes_a_payment_told_without_its_products_counts_once() {
        List<Notice> told = notices(0, new Bought(1, 1, 0));
        try (HikariDataSource pool = OrderDatabase.h2(UUID.randomUUID().toString())) {
            List<Notice> overtaken = List.of(told.get(2), told.get(0), told.get(1));
            assertThat(leftAfter(new JdbcOrderBook(pool), overtaken, new Random(1)))
                    .isEqualTo(STOCK);
        }
    }

    @Provide
    Arbitrary<List<Bought>> orders() {
        Arbitrary<Bought> order = Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5))
                .as((pieces, refunded, lost) ->
                        new Bought(pieces, Math.min(pieces, refunded), Math.min(lost, Math.min(pieces, refunded))));
        return order.list().ofMinSize(1).ofMaxSize(4);
    }

    private static int leftAfter(OrderBook book, List<Notice> told, Random chance) {
        Shelf shelf = new Shelf(() -> FEED, new Stock(book.counts()));
        for (int i = 0; i < told.size(); i++) {
            if (chance.nextInt(4) == 0) {
                shelf = new Shelf(() -> FEED, new Stock(book.counts()));
            }
            new OrderIntake(book, shelf, ProductNames.USUAL, true, InstantSource.fixed(FRIDAY))
                    .take("d:" + i, List.of(told.get(i)));
        }
        return shelf.get().product("CHAIR").orElseThrow().pieces().orElseThrow();
    }

    /** The payment is told twice, once without its products. */
    private static List<Notice> notices(int order, Bought bought) {
        List<Notice> notices = new ArrayList<>(List.of(
                notice(order, Kind.PAID, List.of()),
                notice(order, Kind.PAID, List.of(item(bought.pieces(), bought.pieces())))));
        if (bought.refunded() > 0) {
            notices.add(
                    notice(order, Kind.REFUNDED, List.of(item(bought.refunded(), bought.refunded() - bought.lost()))));
        }
        return notices;
    }

    private static Item item(int quantity, int restocked) {
        return new Item(List.of(new Key(Key.Type.SKU, "CHAIR")), quantity, restocked);
    }

    private static Notice notice(int order, Kind kind, List<Item> items) {
        return new Notice(
                "stripe",
                "pi_" + order,
                kind == Kind.PAID ? "" : "r",
                kind,
                items,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                FRIDAY);
    }
}
