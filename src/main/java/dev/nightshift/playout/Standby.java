package dev.nightshift.playout;

import dev.nightshift.room.Closing;
import dev.nightshift.room.Command;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The safe picture: it stands while the host can't be drawn or can't speak, or whoever is on air in its place has no
 * camera, and the room knows, while nobody is in charge, and when the show may not be seen any more. Never a dead stream.
 * Belongs to the frame loop's thread.
 */
final class Standby implements HostPicture.Watcher {
    private final Shots shots;
    private final Consumer<Command> room;
    private final Set<Missing> missing = EnumSet.noneOf(Missing.class);
    private boolean guest;

    private enum Missing {
        HOST,
        VOICE,
        GUEST,
        OPERATOR,
        RIGHT
    }

    Standby(Shots shots, Consumer<Command> room) {
        this.shots = shots;
        this.room = room;
    }

    /** The host is not shown from the start, until the room talks again. */
    void withoutHost() {
        missing.add(Missing.HOST);
        shots.slate(true, 0);
    }

    @Override
    public void broke(String reason, boolean last, long atMicros) {
        missing.add(Missing.HOST);
        shots.slate(stands(), atMicros);
        room.accept(last ? new Command.PerformerFailed(reason) : new Command.PerformerStumbled(reason));
    }

    @Override
    public void well(long atMicros) {
        regain(Missing.HOST, atMicros);
    }

    /** The voice speaks no line, and is tried again by itself. */
    void silent(String reason, long atMicros) {
        missing.add(Missing.VOICE);
        shots.slate(stands(), atMicros);
        room.accept(new Command.PerformerStumbled(reason));
    }

    /** The voice speaks again. */
    void speaks(long atMicros) {
        regain(Missing.VOICE, atMicros);
    }

    /** Nobody is in charge: whatever else is well, only the safe picture is shown. */
    void unattended(long atMicros) {
        missing.add(Missing.OPERATOR);
        shots.slate(stands(), atMicros);
    }

    /** Somebody is in charge again. */
    void attended(long atMicros) {
        missing.remove(Missing.OPERATOR);
        shots.slate(stands(), atMicros);
    }

    /** The show may not be seen any more, whatever else is well; it does not come back. */
    void closed(Closing why, long atMicros) {
        missing.add(Missing.RIGHT);
        shots.farewell(Optional.of(why), atMicros);
        shots.slate(true, atMicros);
    }

    /** The show ends. @return whether it does so behind the safe picture, which says so from now on */
    boolean ends(long atMicros) {
        boolean behind = stands();
        if (behind && !missing.contains(Missing.RIGHT)) {
            shots.farewell(Optional.empty(), atMicros);
        }
        return behind;
    }

    /** Whether nobody may be seen or heard. */
    boolean covered() {
        return missing.contains(Missing.OPERATOR) || missing.contains(Missing.RIGHT);
    }

    /** Whether somebody else is on air in the host's place: then nobody misses the host. */
    void guest(boolean present, long atMicros) {
        guest = present;
        shots.slate(stands(), atMicros);
    }

    /** The camera of whoever is on air in the host's place sends nothing. */
    void missesGuest(long atMicros) {
        missing.add(Missing.GUEST);
        shots.slate(stands(), atMicros);
        room.accept(new Command.PerformerStumbled("the camera sends nothing"));
    }

    /** The camera sends again, or is not needed any more. */
    void seesGuest(long atMicros) {
        regain(Missing.GUEST, atMicros);
    }

    private void regain(Missing part, long atMicros) {
        missing.remove(part);
        shots.slate(stands(), atMicros);
        if (missing.isEmpty()) {
            room.accept(new Command.PerformerWell());
        }
    }

    private boolean stands() {
        Set<Missing> needed =
                guest ? EnumSet.of(Missing.GUEST, Missing.OPERATOR, Missing.RIGHT) : EnumSet.allOf(Missing.class);
        return missing.stream().anyMatch(needed::contains);
    }
}
