package dev.nightshift.shop.order.jdbc;

import dev.nightshift.shop.order.SoldCount;
import dev.nightshift.shop.order.SoldCount.LiveCount;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/** Counts as rows. */
final class CountRows {
    private CountRows() {}

    static SoldCount count(Sql.Row row) throws SQLException {
        Optional<Integer> read = row.maybeNumber("pieces_read");
        Optional<Integer> aside = row.maybeNumber("live_aside");
        return new SoldCount(
                read.isPresent() ? OptionalInt.of(read.get()) : OptionalInt.empty(),
                row.number("sold"),
                aside.isPresent()
                        ? Optional.of(new LiveCount(
                                aside.get(),
                                row.requiredMoment("live_start"),
                                row.requiredMoment("live_end"),
                                row.number("live_sold")))
                        : Optional.empty());
    }

    /** Changes a product's row, or makes it: both databases know this without a dialect. */
    static void write(Sql sql, String product, SoldCount count) throws SQLException {
        Optional<Integer> read =
                count.read().isPresent() ? Optional.of(count.read().getAsInt()) : Optional.empty();
        Optional<Integer> aside = count.live().map(LiveCount::aside);
        Optional<OffsetDateTime> start = count.live().map(live -> Sql.time(live.start()));
        Optional<OffsetDateTime> end = count.live().map(live -> Sql.time(live.end()));
        Optional<Long> sold = count.live().map(LiveCount::sold);
        int changed = sql.update("""
                UPDATE sold_count SET pieces_read = ?, sold = ?, live_aside = ?, live_start = ?, live_end = ?,
                    live_sold = ? WHERE product = ?""", read, count.sold(), aside, start, end, sold, product);
        if (changed == 0) {
            sql.update("""
                    INSERT INTO sold_count (pieces_read, sold, live_aside, live_start, live_end, live_sold, product)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""", read, count.sold(), aside, start, end, sold, product);
        }
    }
}
