package dev.nightshift.host.knowledge.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs statements, each in a connection of its own and committed by itself. Safe for any thread. */
final class Tables {
    private static final String TAKEN = "23505";

    private final DataSource source;

    Tables(DataSource source) {
        this.source = source;
    }

    /** Reads one row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What became of a row that was to be added. */
    enum Added {
        NEW,
        THERE_ALREADY
    }

    <T> List<T> rows(String what, Row<T> row, String sql, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row.read(found));
            }
            return List.copyOf(rows);
        } catch (SQLException broken) {
            throw broken(what, broken);
        }
    }

    /** How many rows were changed. */
    int change(String what, String sql, @Nullable Object... values) {
        try {
            return execute(sql, values);
        } catch (SQLException broken) {
            throw broken(what, broken);
        }
    }

    Added add(String what, String sql, @Nullable Object... values) {
        try {
            execute(sql, values);
            return Added.NEW;
        } catch (SQLException broken) {
            if (TAKEN.equals(broken.getSQLState())) {
                return Added.THERE_ALREADY;
            }
            throw broken(what, broken);
        }
    }

    private int execute(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        return statement;
    }

    private static BrokenStoreException broken(String what, SQLException broken) {
        return new BrokenStoreException(what, String.valueOf(broken.getSQLState()));
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> maybe(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** An empty column stands for nothing. */
    static Optional<String> scope(ResultSet row, String column) throws SQLException {
        return Optional.of(row.getString(column)).filter(text -> !text.isEmpty());
    }
}
