package dev.nightshift.shop.order.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements on one connection. An empty {@link Optional} is written as NULL. */
record Sql(Connection connection) {

    /** Reads one row of an answer. */
    interface Reading<R> {
        R read(Row row) throws SQLException;
    }

    /** How many rows were changed. */
    int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    <R> List<R> query(String sql, Reading<R> reading, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet found = statement.executeQuery()) {
                List<R> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(reading.read(new Row(found)));
                }
                return rows;
            }
        }
    }

    static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Optional<?> maybe) {
                bind(statement, i + 1, maybe);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    private static void bind(PreparedStatement statement, int index, Optional<?> maybe) throws SQLException {
        if (maybe.isPresent()) {
            statement.setObject(index, maybe.get());
        } else {
            statement.setNull(index, Types.NULL);
        }
    }

    /** A row of an answer. */
    record Row(ResultSet found) {
        String text(String column) throws SQLException {
            return String.valueOf(found.getString(column));
        }

        Optional<String> maybeText(String column) throws SQLException {
            return Optional.ofNullable(found.getString(column));
        }

        boolean flag(String column) throws SQLException {
            return found.getBoolean(column);
        }

        /** 0 for NULL. */
        long number(String column) throws SQLException {
            return found.getLong(column);
        }

        Optional<Integer> maybeNumber(String column) throws SQLException {
            int number = found.getInt(column);
            return found.wasNull() ? Optional.empty() : Optional.of(number);
        }

        Optional<Instant> moment(String column) throws SQLException {
            return Optional.ofNullable(found.getObject(column, OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant);
        }

        Instant requiredMoment(String column) throws SQLException {
            return moment(column).orElseThrow();
        }
    }
}
