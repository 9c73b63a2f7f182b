package dev.nightshift.shop.order.jdbc;

import dev.nightshift.shop.Money;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.OrderEvent.Position;
import dev.nightshift.shop.order.Attribution;
import dev.nightshift.shop.order.Recorded;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Events as rows. */
final class EventRows {
    private EventRows() {}

    /** Events that a condition, written by us, selects. */
    static List<Recorded> read(Sql sql, String condition, Object... values) throws SQLException {
        List<Recorded> events = new ArrayList<>();
        for (Recorded bare : sql.query("SELECT * FROM order_event WHERE " + condition, EventRows::bare, values)) {
            events.add(with(bare, positions(sql, bare.event().id())));
        }
        return events;
    }

    static void insert(Sql sql, Recorded event) throws SQLException {
        OrderEvent told = event.event();
        sql.update(
                """
                INSERT INTO order_event (id, source, order_id, kind, everything, amount, currency, buyer, test,
                    unknown_pieces, happened_at, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                told.id(),
                told.source(),
                told.order(),
                told.kind().name(),
                event.everything(),
                told.total().map(Money::amount),
                told.total().map(total -> total.currency().getCurrencyCode()),
                told.buyer().map(name -> name.substring(0, Math.min(60, name.length()))),
                told.test(),
                event.unknownPieces(),
                Sql.time(told.at()),
                Sql.time(event.received()));
        insert(sql, told.id(), told.positions());
    }

    static void insert(Sql sql, String id, List<Position> positions) throws SQLException {
        for (int i = 0; i < positions.size(); i++) {
            Position position = positions.get(i);
            sql.update(
                    "INSERT INTO order_position (event_id, place, product, quantity, restocked) VALUES (?, ?, ?, ?, ?)",
                    id,
                    i,
                    position.product(),
                    position.quantity(),
                    position.restocked());
        }
    }

    private static List<Position> positions(Sql sql, String id) throws SQLException {
        return sql.query(
                "SELECT * FROM order_position WHERE event_id = ? ORDER BY place",
                row -> new Position(row.text("product"), (int) row.number("quantity"), (int) row.number("restocked")),
                id);
    }

    private static Recorded bare(Sql.Row row) throws SQLException {
        OrderEvent event = new OrderEvent(
                row.text("id"),
                row.text("order_id"),
                row.text("source"),
                OrderEvent.Kind.valueOf(row.text("kind")),
                List.of(),
                total(row),
                row.maybeText("buyer"),
                row.flag("test"),
                row.requiredMoment("happened_at"));
        return new Recorded(
                event,
                row.flag("everything"),
                (int) row.number("unknown_pieces"),
                row.requiredMoment("received_at"),
                row.moment("told_at"),
                where(row));
    }

    private static Recorded with(Recorded bare, List<Position> positions) {
        OrderEvent event = bare.event();
        return new Recorded(
                new OrderEvent(
                        event.id(),
                        event.order(),
                        event.source(),
                        event.kind(),
                        positions,
                        event.total(),
                        event.buyer(),
                        event.test(),
                        event.at()),
                bare.everything(),
                bare.unknownPieces(),
                bare.received(),
                bare.told(),
                bare.where());
    }

    private static Optional<Money> total(Sql.Row row) throws SQLException {
        Optional<String> currency = row.maybeText("currency");
        Optional<BigDecimal> amount = row.maybeText("amount").map(BigDecimal::new);
        return currency.flatMap(code -> amount.map(value -> new Money(value, Currency.getInstance(code))));
    }

    private static Optional<Attribution> where(Sql.Row row) throws SQLException {
        Optional<Integer> show = row.maybeNumber("show_number");
        return show.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        show.get(), row.maybeText("beat"), row.maybeText("line"), row.maybeText("product_on_air")));
    }
}
