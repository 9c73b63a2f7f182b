package dev.nightshift.room;

import dev.nightshift.room.OnAir.Cued;
import dev.nightshift.script.Beat;
import java.util.Optional;

/**
 * How a room stands, for pages.
 *
 * @param phase one of {@code unopened, idle, live, paused, draining}
 * @param setup empty before the room was opened
 * @param product the product on air
 * @param beat the beat on air
 * @param line the sentence on air, as displayed
 */
public record RoomView(
        String phase, Optional<Setup> setup, Optional<String> product, Optional<Beat> beat, Optional<String> line)
        implements Kept {

    static RoomView of(RoomState state) {
        Optional<Room.Event.LineCleared> sounding = state.air().flatMap(RoomView::sounding);
        return new RoomView(
                phase(state),
                setup(state),
                sounding.flatMap(Room.Event.LineCleared::product),
                sounding.map(Room.Event.LineCleared::beat),
                sounding.map(Room.Event.LineCleared::display));
    }

    private static Optional<Room.Event.LineCleared> sounding(OnAir air) {
        return air.cued().stream().filter(Cued::started).map(Cued::line).findFirst();
    }

    private static Optional<Setup> setup(RoomState state) {
        return state instanceof RoomState.Idle idle
                ? Optional.of(idle.setup())
                : state.air().map(OnAir::setup);
    }

    private static String phase(RoomState state) {
        return switch (state) {
            case RoomState.Unopened unopened -> "unopened";
            case RoomState.Idle idle -> "idle";
            case RoomState.Live live -> "live";
            case RoomState.Paused paused -> "paused";
            case RoomState.Draining draining -> "draining";
        };
    }
}
