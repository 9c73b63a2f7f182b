package dev.nightshift.broadcast.mark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Locale;

/**
 * What the watermark says.
 *
 * @param room {@value #ROOM_BITS} bits of the hash of the show's id, as in the implicit label's ProduceID
 * @param minute since 1970 in UTC, {@value #MINUTE_BITS} bits (until the year 2097)
 */
public record MarkPayload(int room, int minute) {
    /** Bits of a show's number. */
    public static final int ROOM_BITS = 24;

    static final int MINUTE_BITS = 26;
    static final int BITS = ROOM_BITS + MINUTE_BITS;
    private static final long SECONDS = 60;

    public MarkPayload {
        if (room >>> ROOM_BITS != 0 || minute >>> MINUTE_BITS != 0) {
            throw new IllegalArgumentException("no payload: " + room + ", " + minute);
        }
    }

    /** The payload of a show at a moment. */
    public static MarkPayload of(String show, Instant at) {
        return new MarkPayload(room(show), (int) Math.floorDiv(at.getEpochSecond(), SECONDS));
    }

    /** The number of a show, from its id. */
    public static int room(String show) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(show.getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 255) << 16 | (hash[1] & 255) << 8 | hash[2] & 255;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The beginning of the minute. */
    public Instant at() {
        return Instant.ofEpochSecond(minute * SECONDS);
    }

    /** The room as it is printed. */
    public String roomText() {
        return String.format(Locale.ROOT, "%06x", room);
    }

    long bits() {
        return (long) room << MINUTE_BITS | minute;
    }

    static MarkPayload ofBits(long bits) {
        return new MarkPayload((int) (bits >>> MINUTE_BITS), (int) (bits & (1 << MINUTE_BITS) - 1));
    }
}
