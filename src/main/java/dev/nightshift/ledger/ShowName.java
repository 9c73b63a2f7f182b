package dev.nightshift.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a show's evidence is called: its room, when it began and its number in the room.
 *
 * @param room small letters, digits, hyphens and underscores
 * @param show such as {@code 20261129T013000Z-12}
 */
public record ShowName(String room, String show) implements Comparable<ShowName> {
    private static final Pattern ROOM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    private static final Pattern SHOW = Pattern.compile("\\d{8}T\\d{6}Z-\\d{1,9}");
    private static final DateTimeFormatter BEGIN =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    public ShowName {
        if (!ROOM.matcher(room).matches() || !SHOW.matcher(show).matches()) {
            throw new IllegalArgumentException("no name of a show: " + room + "/" + show);
        }
    }

    /** The name of a show that begins. */
    public static ShowName of(String room, Instant begin, int number) {
        return new ShowName(room, BEGIN.format(begin) + "-" + number);
    }

    /** A name as a person writes it, {@code ROOM/SHOW}; empty when it is none. */
    public static Optional<ShowName> read(String text) {
        String[] parts = text.split("/", -1);
        return parts.length == 2
                        && ROOM.matcher(parts[0]).matches()
                        && SHOW.matcher(parts[1]).matches()
                ? Optional.of(new ShowName(parts[0], parts[1]))
                : Optional.empty();
    }

    /** A moment as names have it, to the second: in the order of time. */
    static String stamp(Instant at) {
        return BEGIN.format(at);
    }

    /** When it began, to the second. */
    public Instant begin() {
        return BEGIN.parse(show.substring(0, show.indexOf('-')), Instant::from);
    }

    /** In the order of rooms, then of time. */
    @Override
    public int compareTo(ShowName other) {
        int rooms = room.compareTo(other.room);
        return rooms != 0 ? rooms : show.compareTo(other.show);
    }

    @Override
    public String toString() {
        return room + "/" + show;
    }
}
