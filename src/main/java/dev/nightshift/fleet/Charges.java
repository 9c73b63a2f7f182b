package dev.nightshift.fleet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Who is in charge of which live room, over all servers of one database. A room that is not renewed is of a process that is
 * gone and counts no more. Safe for any thread; blocks.
 */
public final class Charges {
    /** How long a room counts after it was renewed. */
    public static final Duration COUNTS = Duration.ofSeconds(30);

    private static final int LONGEST = 200;
    private static final String RENEW =
            "UPDATE room_charge SET renewed = ? WHERE room = ? AND operator = ? AND renewed > ?";
    private static final String FORGET = "DELETE FROM room_charge WHERE room = ?";
    private static final String TAKE = "INSERT INTO room_charge (room, operator, since, renewed) VALUES (?, ?, ?, ?)";
    private static final String ROOMS =
            "SELECT room FROM room_charge WHERE operator = ? AND renewed > ? ORDER BY since, room";

    private final DataSource source;

    /** The table can't be reached. */
    public static final class ChargesException extends RuntimeException {
        private static final long serialVersionUID = 1;

        ChargesException(SQLException cause) {
            super("who is in charge can't be looked up: " + cause.getMessage(), cause);
        }
    }

    public Charges(DataSource source) {
        this.source = source;
    }

    /** Somebody is in charge of a live room, or still is. Whoever takes it from somebody else takes it now. */
    public void hold(String room, String operator, Instant now) {
        String who = folded(operator);
        if (change(RENEW, time(now), room, who, time(now.minus(COUNTS))) == 0) {
            release(room);
            change(TAKE, room, who, time(now), time(now));
        }
    }

    /** A room is live no more. */
    public void release(String room) {
        change(FORGET, room);
    }

    /** The live rooms that somebody is in charge of, in the order in which they took them. */
    public List<String> rooms(String operator, Instant now) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROOMS)) {
            fill(statement, folded(operator), time(now.minus(COUNTS)));
            try (ResultSet rows = statement.executeQuery()) {
                List<String> rooms = new ArrayList<>();
                while (rows.next()) {
                    rooms.add(rows.getString(1));
                }
                return rooms;
            }
        } catch (SQLException broken) {
            throw new ChargesException(broken);
        }
    }

    private int change(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException broken) {
            throw new ChargesException(broken);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** A name written in another case, or with other spaces, is the same person's. */
    private static String folded(String operator) {
        String name = operator.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return name.substring(0, Math.min(LONGEST, name.length()));
    }
}
