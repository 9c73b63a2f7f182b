package dev.nightshift.shop.order.jdbc;

import dev.nightshift.shop.OrderEvent.Position;
import dev.nightshift.shop.order.OrderBook;
import dev.nightshift.shop.order.Recorded;
import dev.nightshift.shop.order.SoldCount;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Writes within one transaction. */
record JdbcPage(Sql sql) implements OrderBook.Page {

    @Override
    public boolean deliver(String delivery, Instant received) {
        return tried(() -> {
            boolean known = exists("SELECT 1 FROM order_delivery WHERE id = ?", delivery);
            if (!known) {
                sql.update("INSERT INTO order_delivery (id, received_at) VALUES (?, ?)", delivery, Sql.time(received));
            }
            return !known;
        });
    }

    @Override
    public boolean add(Recorded event) {
        return tried(() -> {
            boolean known = exists(
                    "SELECT 1 FROM order_event WHERE id = ?", event.event().id());
            if (!known) {
                EventRows.insert(sql, event);
            }
            return !known;
        });
    }

    @Override
    public List<Recorded> of(String source, String order) {
        return tried(() -> EventRows.read(sql, "source = ? AND order_id = ? ORDER BY seq", source, order));
    }

    @Override
    public void complete(String id, List<Position> positions) {
        tried(() -> {
            EventRows.insert(sql, id, positions);
            return sql.update("UPDATE order_event SET told_at = NULL WHERE id = ?", id);
        });
    }

    @Override
    public void count(String product, SoldCount count) {
        tried(() -> {
            CountRows.write(sql, product, count);
            return product;
        });
    }

    private boolean exists(String query, String id) throws SQLException {
        return !sql.query(query, row -> id, id).isEmpty();
    }

    private static <R> R tried(Step<R> step) {
        try {
            return step.run();
        } catch (SQLException broken) {
            throw new OrderBookException(broken);
        }
    }

    /** Something that the database may refuse. */
    private interface Step<R> {
        R run() throws SQLException;
    }
}
