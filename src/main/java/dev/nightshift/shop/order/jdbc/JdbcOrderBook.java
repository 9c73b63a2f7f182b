package dev.nightshift.shop.order.jdbc;

import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.order.Attribution;
import dev.nightshift.shop.order.OrderBook;
import dev.nightshift.shop.order.OrderTally;
import dev.nightshift.shop.order.Recorded;
import dev.nightshift.shop.order.SoldCount;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Orders in a database whose tables Flyway made. Any failure of the database is an {@link OrderBookException}. */
public final class JdbcOrderBook implements OrderBook {
    private static final String UNTOLD = """
            told_at IS NULL AND (received_at <= ? OR kind <> 'PAID' OR unknown_pieces > 0 OR EXISTS
                (SELECT 1 FROM order_position p WHERE p.event_id = order_event.id))
            ORDER BY seq LIMIT ?""";

    private final DataSource pool;

    public JdbcOrderBook(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public <R> R write(Entry<R> entry) {
        return with(connection -> {
            connection.setAutoCommit(false);
            try {
                R result = entry.in(new JdbcPage(new Sql(connection)));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException broken) {
                connection.rollback();
                throw broken;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    @Override
    public List<OrderEvent> untold(int most, Instant patience) {
        return with(connection -> EventRows.read(new Sql(connection), UNTOLD, Sql.time(patience), most).stream()
                .map(Recorded::event)
                .toList());
    }

    @Override
    public void told(String id, Instant when) {
        with(connection -> new Sql(connection)
                .update("UPDATE order_event SET told_at = ?, buyer = NULL WHERE id = ?", Sql.time(when), id));
    }

    @Override
    public void attribute(String id, Attribution where) {
        with(connection -> new Sql(connection)
                .update(
                        "UPDATE order_event SET show_number = ?, beat = ?, line = ?, product_on_air = ? WHERE id = ?",
                        where.show(),
                        where.beat(),
                        where.line(),
                        where.product(),
                        id));
    }

    @Override
    public List<Recorded> newest(int most) {
        return with(connection -> EventRows.read(new Sql(connection), "1 = 1 ORDER BY seq DESC LIMIT ?", most));
    }

    @Override
    public Map<String, SoldCount> counts() {
        return with(connection -> new Sql(connection)
                .query("SELECT * FROM sold_count", row -> Map.entry(row.text("product"), CountRows.count(row))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public OrderTally tally() {
        return with(connection -> new Sql(connection)
                .query(
                        """
                        SELECT SUM(CASE WHEN kind = 'PLACED' AND NOT test THEN 1 ELSE 0 END) AS placed,
                               SUM(CASE WHEN kind = 'PAID' AND NOT test THEN 1 ELSE 0 END) AS paid,
                               SUM(CASE WHEN kind = 'REFUNDED' AND NOT test THEN 1 ELSE 0 END) AS refunds,
                               SUM(CASE WHEN test THEN 1 ELSE 0 END) AS tests,
                               SUM(CASE WHEN kind = 'PAID' AND NOT test AND NOT EXISTS
                                   (SELECT 1 FROM order_position p WHERE p.event_id = order_event.id)
                                   THEN 1 ELSE 0 END) AS without_products,
                               SUM(CASE WHEN told_at IS NULL THEN 1 ELSE 0 END) AS untold
                        FROM order_event""",
                        row -> new OrderTally(
                                row.number("placed"),
                                row.number("paid"),
                                row.number("refunds"),
                                row.number("tests"),
                                row.number("without_products"),
                                row.number("untold")))
                .getFirst());
    }

    private <R> R with(Step<R> step) {
        try (Connection connection = pool.getConnection()) {
            return step.on(connection);
        } catch (SQLException broken) {
            throw new OrderBookException(broken);
        }
    }

    /** Something that is done with a connection. */
    private interface Step<R> {
        R on(Connection connection) throws SQLException;
    }
}
