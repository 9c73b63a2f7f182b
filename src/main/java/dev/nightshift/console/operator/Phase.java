package dev.nightshift.console.operator;

import dev.nightshift.room.RoomView;
import java.util.Locale;

/** How a room stands, as an operator must see it from across the studio. */
enum Phase {
    LIVE,
    PAUSED,
    TAKEN_OVER,
    ON_CAMERA,
    ENDING,
    OFF_AIR,
    UNKNOWN;

    static Phase of(RoomView view) {
        return switch (view.phase()) {
            case "live" -> live(view.floor());
            case "paused" -> PAUSED;
            case "draining" -> ENDING;
            case "idle", "unopened" -> OFF_AIR;
            default -> UNKNOWN;
        };
    }

    private static Phase live(RoomView.Floor floor) {
        if (floor.camera().isPresent()) {
            return ON_CAMERA;
        }
        return floor.takenOver().isPresent() ? TAKEN_OVER : LIVE;
    }

    /** For class names and message keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
