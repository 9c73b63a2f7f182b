package dev.nightshift.console.operator;

import dev.nightshift.console.RoomFigures;
import dev.nightshift.room.RoomView;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A room at one moment, for all who watch its page; each language paints it once.
 *
 * @param number counts up
 * @param view empty while the room does not answer
 * @param painted by language
 */
record Look(long number, Instant at, Optional<RoomView> view, RoomFigures figures, Map<String, Painted> painted) {

    Look(long number, Instant at, Optional<RoomView> view, RoomFigures figures) {
        this(number, at, view, figures, new ConcurrentHashMap<>());
    }

    /** This look in a language. */
    Painted in(String language, Function<Look, Painted> painter) {
        return painted.computeIfAbsent(language, missing -> painter.apply(this));
    }
}
