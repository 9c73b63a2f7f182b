package dev.nightshift.console.operator;

import dev.nightshift.room.RoomView.MoodView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mood over the last five minutes, one moment every two seconds, oldest first. */
record Trace(List<Moment> moments) {
    static final Trace EMPTY = new Trace(List.of());
    private static final Duration STEP = Duration.ofSeconds(2);
    private static final int MOST = 150;

    Trace {
        moments = List.copyOf(moments);
    }

    /** The trace with this mood, if it is time for another moment. */
    Trace with(MoodView mood, Instant now) {
        boolean early = !moments.isEmpty() && moments.getLast().at().plus(STEP).isAfter(now);
        return early
                ? this
                : new Trace(Stream.concat(
                                moments.stream().skip(Math.max(0, moments.size() - MOST + 1)),
                                Stream.of(new Moment(now, mood.pleasure(), mood.arousal(), mood.dominance())))
                        .toList());
    }

    /** How it may be drawn. */
    Optional<Sparkline> drawn() {
        return moments.size() < 2 ? Optional.empty() : Optional.of(new Sparkline(moments, MOST));
    }
}
