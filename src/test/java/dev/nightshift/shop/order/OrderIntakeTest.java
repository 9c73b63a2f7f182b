package dev.nightshift.shop.order;

import static dev.nightshift.shop.order.Goods.FRIDAY;
import static dev.nightshift.shop.order.Goods.MONDAY;
import static dev.nightshift.shop.order.Goods.catalogue;
import static dev.nightshift.shop.order.Goods.product;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.OrderEvent.Position;
import dev.nightshift.shop.order.Notice.Item;
import dev.nightshift.shop.order.Notice.Key;
import dev.nightshift.shop.order.OrderIntake.Taken;
import dev.nightshift.shop.order.jdbc.JdbcOrderBook;
import dev.nightshift.shop.order.jdbc.OrderDatabase;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is told, in whatever order and however often: an order counts once. */
class OrderIntakeTest {
    private final HikariDataSource pool = OrderDatabase.h2(UUID.randomUUID().toString());
    private final JdbcOrderBook book = new JdbcOrderBook(pool);
    private final AtomicReference<Catalogue> feed =
            new AtomicReference<>(catalogue(product("CHAIR", 10), product("LAMP", 2)));
    private Shelf shelf = new Shelf(feed::get, Stock.NOTHING_SOLD);
    private OrderIntake intake = intake(true);

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void the_same_delivery_and_the_same_payment_in_another_delivery_count_once() {
        assertThat(intake.take("shopify:a", List.of(paid("1", item("CHAIR", 2))))
                        .events())
                .hasSize(1);
        assertThat(intake.take("shopify:a", List.of(paid("2", item("CHAIR", 1)))))
                .isEqualTo(Taken.NOTHING);
        assertThat(intake.take("shopify:b", List.of(paid("1", item("CHAIR", 2)))))
                .isEqualTo(Taken.NOTHING);
        assertThat(left("CHAIR")).isEqualTo(8);
        assertThat(book.tally().paid()).isEqualTo(1);
    }

    @Test
    void the_same_order_told_by_many_threads_at_once_counts_once() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Taken>> all = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() -> intake.take("d:" + i, List.of(paid("1", item("CHAIR", 1))))))
                    .toList();
            for (Future<Taken> one : all) {
                one.get();
            }
        }
        assertThat(left("CHAIR")).isEqualTo(9);
        assertThat(book.untold(10, MONDAY)).hasSize(1);
    }

    @Test
    void what_is_sold_is_known_after_a_restart() {
        intake.take("a", List.of(paid("1", item("CHAIR", 3))));
        restart();
        assertThat(left("CHAIR")).isEqualTo(7);
        feed.set(catalogue(product("CHAIR", 20), product("LAMP", 2)));
        restart();
        assertThat(left("CHAIR")).isEqualTo(20);
    }

    @Test
    void the_merchants_new_stock_holds_from_its_reading_on() {
        intake.take("a", List.of(paid("1", item("CHAIR", 3))));
        feed.set(catalogue(product("CHAIR", 6), product("LAMP", 2)));
        assertThat(left("CHAIR")).isEqualTo(6);
        intake.take("b", List.of(paid("2", item("CHAIR", 1))));
        assertThat(left("CHAIR")).isEqualTo(5);
        restart();
        assertThat(left("CHAIR")).isEqualTo(5);
    }

    @Test
    void the_last_piece_is_told_as_sold_out_and_a_refund_as_back() {
        assertThat(intake.take("a", List.of(paid("1", item("LAMP", 2)))).changes())
                .containsExactly(new StockChange("LAMP", StockChange.What.SOLD_OUT));
        assertThat(intake.take("b", List.of(refund("1", "r1", item("LAMP", 1)))).changes())
                .containsExactly(new StockChange("LAMP", StockChange.What.BACK));
    }

    @Test
    void a_refund_of_everything_gives_back_what_was_paid_less_what_was_refunded_before() {
        intake.take("a", List.of(paid("1", item("CHAIR", 5), item("LAMP", 1))));
        intake.take("b", List.of(refund("1", "r1", item("CHAIR", 2))));
        OrderEvent rest = intake.take("c", List.of(everything("1"))).events().getFirst();
        assertThat(rest.positions()).containsExactly(new Position("CHAIR", 3), new Position("LAMP", 1));
        assertThat(rest.total()).contains(Money.of("70.00", "EUR"));
        assertThat(left("CHAIR")).isEqualTo(10);
        assertThat(left("LAMP")).isEqualTo(2);
    }

    @Test
    void a_payment_told_first_without_products_is_completed_and_counts_once() {
        intake.take("a", List.of(paid("1")));
        assertThat(left("CHAIR")).isEqualTo(10);
        assertThat(book.untold(9, FRIDAY.minusSeconds(1)))
                .as("its products may follow")
                .isEmpty();
        assertThat(book.untold(9, FRIDAY)).hasSize(1);
        book.told("stripe:1:paid", FRIDAY);
        assertThat(intake.take("b", List.of(paid("1", item("CHAIR", 2)))).events())
                .extracting(OrderEvent::id)
                .containsExactly("stripe:1:paid");
        assertThat(intake.take("c", List.of(paid("1", item("CHAIR", 2))))).isEqualTo(Taken.NOTHING);
        assertThat(left("CHAIR")).isEqualTo(8);
        assertThat(book.tally().paid()).isEqualTo(1);
        assertThat(book.untold(9, MONDAY)).hasSize(1);
    }

    @Test
    void a_refund_of_an_order_that_nobody_told_of_makes_no_pieces() {
        intake.take("a", List.of(refund("1", "r1", item("CHAIR", 2))));
        assertThat(left("CHAIR")).isEqualTo(10);
        intake.take("b", List.of(paid("1", item("CHAIR", 5))));
        assertThat(left("CHAIR")).isEqualTo(7);
    }

    @Test
    void a_refund_of_everything_that_overtakes_its_payment_leaves_nothing_sold() {
        intake.take("a", List.of(everything("1")));
        intake.take("b", List.of(paid("1", item("CHAIR", 2))));
        assertThat(left("CHAIR")).isEqualTo(10);
    }

    @Test
    void a_refund_of_everything_between_a_bare_payment_and_its_products_leaves_nothing_sold() {
        intake.take("a", List.of(paid("1")));
        intake.take("b", List.of(everything("1")));
        intake.take("c", List.of(paid("1", item("CHAIR", 2))));
        assertThat(left("CHAIR")).isEqualTo(10);
        assertThat(book.newest(1).getFirst().event().positions()).containsExactly(new Position("CHAIR", 2));
    }

    @Test
    void orders_of_unknown_products_are_kept_and_counted() {
        intake.take("a", List.of(paid("1", item("GONE", 2))));
        assertThat(book.newest(1).getFirst().unknownPieces()).isEqualTo(2);
        assertThat(book.tally().withoutProducts()).isEqualTo(1);
        feed.set(catalogue(product("GONE", 5)));
        intake.take("b", List.of(paid("1", item("GONE", 2))));
        assertThat(left("GONE"))
                .as("the feed that knows it was read after the sale")
                .isEqualTo(5);
    }

    @Test
    void tests_are_flagged_and_taken_off_the_stock_only_where_that_is_wanted() {
        intake.take(test("page:1:paid"));
        assertThat(left("CHAIR")).isEqualTo(9);
        assertThat(book.tally()).isEqualTo(new OrderTally(0, 0, 0, 1, 0, 1));
        intake = intake(false);
        intake.take(test("page:2:paid"));
        assertThat(left("CHAIR")).isEqualTo(9);
        assertThat(book.untold(9, MONDAY)).allMatch(OrderEvent::test).hasSize(2);
    }

    private void restart() {
        shelf = new Shelf(feed::get, new Stock(book.counts()));
        intake = intake(true);
    }

    private OrderIntake intake(boolean countTests) {
        return new OrderIntake(book, shelf, ProductNames.USUAL, countTests, InstantSource.fixed(FRIDAY));
    }

    private int left(String product) {
        return shelf.get().product(product).orElseThrow().pieces().orElseThrow();
    }

    private static OrderEvent test(String id) {
        return new OrderEvent(
                id,
                id,
                "page",
                Kind.PAID,
                List.of(new Position("CHAIR", 1)),
                Optional.empty(),
                Optional.empty(),
                true,
                FRIDAY);
    }

    private static Notice paid(String order, Item... items) {
        return notice(order, "", Kind.PAID, false, "100.00", items);
    }

    private static Notice refund(String order, String part, Item... items) {
        return notice(order, part, Kind.REFUNDED, false, "30.00", items);
    }

    private static Notice everything(String order) {
        return notice(order, "all", Kind.REFUNDED, true, "100.00");
    }

    private static Notice notice(
            String order, String part, Kind kind, boolean everything, String total, Item... items) {
        return new Notice(
                "stripe",
                order,
                part,
                kind,
                Arrays.asList(items),
                everything,
                Optional.of(Money.of(total, "EUR")),
                Optional.of("Anna"),
                false,
                FRIDAY);
    }

    private static Item item(String sku, int quantity) {
        return new Item(List.of(new Key(Key.Type.SKU, sku)), quantity, quantity);
    }
}
