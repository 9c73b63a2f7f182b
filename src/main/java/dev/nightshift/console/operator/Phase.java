package dev.nightshift.console.operator;

import dev.nightshift.room.RoomView;
import java.util.Locale;

/** How a room stands, as an operator must see it from across the studio. */
enum Phase {
    LIVE,
    PAUSED,
    TAKEN_OVER,
    ENDING,
    OFF_AIR,
    UNKNOWN;

    static Phase of(RoomView view) {
        return switch (view.phase()) {
            case "live" -> view.floor().takenOver().isPresent() ? TAKEN_OVER : LIVE;
            case "paused" -> PAUSED;
            case "draining" -> ENDING;
            case "idle", "unopened" -> OFF_AIR;
            default -> UNKNOWN;
        };
    }

    /** For class names and message keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
