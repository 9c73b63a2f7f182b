package dev.nightshift.room;

import dev.nightshift.room.Decision.Draft;
import dev.nightshift.room.Room.Event;
import java.time.Instant;
import java.util.Optional;

/** When a person may speak through the host: while that person has taken over, and the room is live. Pure. */
final class MicrophoneRules {
    private MicrophoneRules() {}

    static Draft open(Draft draft, Command.OpenMicrophone open, Instant now) {
        if (!(draft.state() instanceof RoomState.Live live)) {
            return draft.refuse("nobody can speak through a host that is not live");
        }
        Desk desk = live.onAir().talk().desk();
        if (!desk.takenOver().equals(Optional.of(open.by()))) {
            return draft.refuse("only who has taken over speaks through the host: take over first");
        }
        if (desk.camera().isPresent()) {
            return draft.refuse("a person is on air before a camera: hand back first");
        }
        return desk.speaking().isPresent()
                ? draft
                : draft.fact(new Event.MicrophoneOpened(open.by(), now))
                        .tell(new Instruction.OpenMicrophone(open.by()));
    }

    static Draft close(Draft draft, String reason, Instant now) {
        Optional<String> speaking = draft.talk().map(Conversation::desk).flatMap(Desk::speaking);
        speaking.ifPresent(
                by -> draft.fact(new Event.MicrophoneClosed(by, reason, now)).tell(new Instruction.CloseMicrophone()));
        return draft;
    }

    /** Whoever hands back, pauses or ends the show is not heard on. */
    static void settle(Draft draft, Instant now) {
        boolean mayBeOpen = draft.state() instanceof RoomState.Live live
                && live.onAir().talk().desk().takenOver().isPresent()
                && live.onAir().talk().desk().camera().isEmpty();
        if (!mayBeOpen) {
            close(draft, "the show goes on without", now);
        }
    }
}
