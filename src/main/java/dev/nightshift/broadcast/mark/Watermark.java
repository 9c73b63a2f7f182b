package dev.nightshift.broadcast.mark;

import java.time.Instant;
import java.util.Optional;

/**
 * The watermark of one program: the same tile for all pictures of a minute. Belongs to the frame loop's thread; the tile
 * is made anew once a minute, in about a millisecond.
 */
public final class Watermark {
    private static final long NANOS_PER_MICRO = 1_000;

    private final MarkLayout layout = MarkLayout.standard();
    private final String show;
    private final Instant start;
    private final int width;
    private final int height;
    private Optional<Stamp> last = Optional.empty();

    private record Stamp(MarkPayload payload, MarkTile tile) {}

    /**
     * A watermark for pictures of one size.
     *
     * @param show its id, as in the implicit label
     * @param start wall time of the program's first picture
     */
    public Watermark(String show, Instant start, int width, int height) {
        this.show = show;
        this.start = start;
        this.width = width;
        this.height = height;
    }

    /** What is added to the picture of a moment of the program. */
    public MarkTile at(long ptsMicros) {
        MarkPayload payload = MarkPayload.of(show, start.plusNanos(ptsMicros * NANOS_PER_MICRO));
        if (last.isEmpty() || !last.get().payload().equals(payload)) {
            last = Optional.of(new Stamp(payload, MarkTile.of(layout.chips(payload), width, height)));
        }
        return last.get().tile();
    }
}
