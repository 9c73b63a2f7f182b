package dev.nightshift.room;

import java.util.Comparator;

/**
 * A place in the run of show.
 *
 * @param pass how often the whole run of show has been walked through, from 0
 * @param segment index of the segment in the pass
 * @param sentence index of the sentence in the segment
 */
public record Cursor(int pass, int segment, int sentence) implements Comparable<Cursor> {
    /** Where every show begins. */
    public static final Cursor START = new Cursor(0, 0, 0);

    private static final Comparator<Cursor> ORDER = Comparator.comparingInt(Cursor::pass)
            .thenComparingInt(Cursor::segment)
            .thenComparingInt(Cursor::sentence);

    @Override
    public int compareTo(Cursor other) {
        return ORDER.compare(this, other);
    }
}
