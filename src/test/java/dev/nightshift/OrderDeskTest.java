package dev.nightshift;

import static dev.nightshift.shop.order.Goods.catalogue;
import static dev.nightshift.shop.order.Goods.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.order.Attribution;
import dev.nightshift.shop.order.OrderListener;
import dev.nightshift.shop.order.StockChange;
import dev.nightshift.shop.order.jdbc.JdbcOrderBook;
import dev.nightshift.shop.order.jdbc.OrderDatabase;
import dev.nightshift.shop.webhook.Hooks.Answer;
import dev.nightshift.shop.webhook.Signing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the bytes of a delivery to the room, and nothing lost on the way. */
class OrderDeskTest {
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:10Z");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Catalogue FEED = catalogue(product("LAMP", 2));

    @TempDir
    Path folder;

    private final HikariDataSource pool = OrderDatabase.h2(UUID.randomUUID().toString());
    private final JdbcOrderBook book = new JdbcOrderBook(pool);

    /** A room that notes what it hears, as soon as it is awake. */
    private static final class Hearing implements OrderListener {
        private final Queue<String> heard = new ConcurrentLinkedQueue<>();
        private final Queue<StockChange> changes = new ConcurrentLinkedQueue<>();
        private volatile boolean awake = true;

        @Override
        public CompletionStage<Optional<Attribution>> happened(OrderEvent event) {
            if (!awake) {
                return CompletableFuture.failedFuture(new IllegalStateException("asleep"));
            }
            heard.add(event.id());
            return CompletableFuture.completedFuture(
                    Optional.of(new Attribution(1, Optional.of("OFFER"), Optional.of("s7"), Optional.of("LAMP"))));
        }

        @Override
        public void changed(StockChange change) {
            changes.add(change);
        }
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void a_signed_order_is_stored_told_attributed_and_taken_off_the_stock() throws Exception {
        Hearing room = new Hearing();
        try (OrderDesk desk = desk()) {
            desk.start(room);
            assertThat(deliver(desk, "a", 1)).isEqualTo(Answer.TAKEN);
            Patience.until("the room has heard it", SOON, () -> book.tally().untold() == 0);
            assertThat(room.heard).containsExactly("shopify:1:paid");
            assertThat(room.changes).containsExactly(new StockChange("LAMP", StockChange.What.SOLD_OUT));
            assertThat(desk.newest(1).getFirst().where())
                    .contains(new Attribution(1, Optional.of("OFFER"), Optional.of("s7"), Optional.of("LAMP")));
            assertThat(desk.shelf().get().product("LAMP").orElseThrow().pieces())
                    .hasValue(0);
            assertThat(desk.figures().deliveries()).containsEntry(Answer.TAKEN, 1L);
        }
    }

    @Test
    void what_the_room_has_not_noted_is_told_after_the_next_start_in_the_order_it_came() throws Exception {
        try (OrderDesk dead = desk()) {
            deliver(dead, "a", 1);
            deliver(dead, "b", 2);
        }
        Hearing room = new Hearing();
        try (OrderDesk desk = desk()) {
            desk.start(room);
            Patience.until("the room has heard both", SOON, () -> book.tally().untold() == 0);
            assertThat(room.heard).containsExactly("shopify:1:paid", "shopify:2:paid");
        }
        Hearing again = new Hearing();
        try (OrderDesk desk = desk()) {
            desk.start(again);
            deliver(desk, "c", 3);
            Patience.until("the third is heard", SOON, () -> book.tally().untold() == 0);
            assertThat(again.heard).containsExactly("shopify:3:paid");
        }
    }

    @Test
    void a_room_that_does_not_answer_is_told_again() throws Exception {
        Hearing room = new Hearing();
        room.awake = false;
        try (OrderDesk desk = desk()) {
            desk.start(room);
            deliver(desk, "a", 1);
            Patience.until("it was tried", SOON, () -> desk.figures().failures() > 0);
            assertThat(room.heard).isEmpty();
            room.awake = true;
            Patience.until("the room has heard it", SOON, () -> book.tally().untold() == 0);
            assertThat(room.heard).containsExactly("shopify:1:paid");
        }
    }

    @Test
    void a_platform_without_a_secret_is_closed_and_a_forged_delivery_changes_nothing() throws Exception {
        try (OrderDesk desk = desk()) {
            String body = order(1);
            assertThat(desk.receive("stripe", Signing.stripe("hush", NOW, body)))
                    .isEqualTo(Answer.CLOSED);
            assertThat(desk.receive("nobody", Signing.delivery(body))).isEqualTo(Answer.CLOSED);
            assertThat(desk.receive("shopify", Signing.shopify("forged", "orders/paid", "a", body)))
                    .isEqualTo(Answer.UNPROVEN);
            assertThat(desk.receive("shopify", Signing.shopify("hush", "orders/paid", "a", "{")))
                    .isEqualTo(Answer.UNREADABLE);
            assertThat(book.newest(9)).isEmpty();
            assertThat(desk.figures().deliveries())
                    .isEqualTo(Map.of(Answer.TAKEN, 0L, Answer.CLOSED, 2L, Answer.UNPROVEN, 1L, Answer.UNREADABLE, 1L));
        }
    }

    @Test
    void an_order_that_can_not_be_stored_is_not_acknowledged() throws Exception {
        try (OrderDesk desk = desk()) {
            pool.close();
            assertThatThrownBy(() -> deliver(desk, "a", 1)).hasMessageContaining("can't be stored");
        }
    }

    @Test
    void secrets_come_from_a_file_and_the_environment_several_at_once_and_are_never_shown() throws IOException {
        Path file = Files.writeString(
                folder.resolve("secrets.properties"),
                "shopify.secret=old\nshopify.secret.2=new\nproduct.808950810=LAMP\nmatch=variant, sku\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        WebhookSettings settings = WebhookSettings.read(
                Optional.of(file),
                name -> Optional.ofNullable(
                        Map.of("NIGHTSHIFT_STRIPE_SECRET", "whsec").get(name)));
        assertThat(settings.readers()).containsOnlyKeys("shopify", "stripe");
        assertThat(settings.names().written()).isEqualTo(Map.of("808950810", "LAMP"));
        assertThat(settings.toString()).doesNotContain("old", "new", "whsec");
        assertThatThrownBy(() -> WebhookSettings.read(Optional.empty(), name -> Optional.of(" ")))
                .isInstanceOf(MissingPartException.class);
        assertThatThrownBy(() -> WebhookSettings.read(Optional.of(folder.resolve("gone")), name -> Optional.empty()))
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void a_file_of_secrets_that_others_can_read_is_refused_and_one_without_secrets_is_not() throws IOException {
        Path file = Files.writeString(folder.resolve("secrets.properties"), "shopify.secret=old\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> WebhookSettings.read(Optional.of(file), name -> Optional.empty()))
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("chmod 600");
        Files.writeString(file, "match = sku\n");
        assertThat(WebhookSettings.read(Optional.of(file), name -> Optional.empty())
                        .readers())
                .isEmpty();
    }

    private OrderDesk desk() {
        WebhookSettings settings = WebhookSettings.read(
                Optional.empty(),
                name -> Optional.ofNullable(
                        Map.of("NIGHTSHIFT_SHOPIFY_SECRET", "hush").get(name)));
        return new OrderDesk(book, () -> FEED, settings, true, InstantSource.fixed(NOW));
    }

    private static Answer deliver(OrderDesk desk, String id, int order) {
        return desk.receive("shopify", Signing.shopify("hush", "orders/paid", id, order(order)));
    }

    private static String order(int id) {
        return "{\"id\":" + id
                + ",\"updated_at\":\"2026-11-22T20:00:00Z\",\"currency\":\"EUR\",\"total_price\":\"9.90\","
                + "\"line_items\":[{\"sku\":\"LAMP\",\"quantity\":2}]}";
    }
}
