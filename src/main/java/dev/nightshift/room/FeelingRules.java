package dev.nightshift.room;

import dev.nightshift.host.mood.Display;
import dev.nightshift.host.mood.Governor;
import dev.nightshift.room.Decision.Draft;
import dev.nightshift.room.Room.Event;
import dev.nightshift.script.Beat;
import java.time.Instant;
import java.util.Optional;

/** What of the host's feelings is seen now. Pure. */
final class FeelingRules {
    private FeelingRules() {}

    /** Shows a feeling when the governor lets one be seen that is not on the face already. */
    static void show(Draft draft, Instant now) {
        if (draft.state() instanceof RoomState.Live live) {
            Feelings feelings = live.onAir().talk().feelings();
            Display display = display(live.onAir(), feelings, now);
            if (!display.equals(feelings.shown(now))) {
                draft.fact(new Event.Shown(display, now)).tell(new Instruction.Feel(display));
            }
        }
    }

    /** Nothing is shown of the host's own feelings while it speaks to somebody in distress. */
    private static boolean cares(Conversation talk) {
        return talk.turns().stream().anyMatch(taken -> taken.turn().occasion() instanceof Turn.Occasion.Care);
    }

    private static Display display(OnAir air, Feelings feelings, Instant now) {
        if (cares(air.talk())) {
            return Display.CALM;
        }
        Optional<Event.LineCleared> sounding = air.sounding().map(OnAir.Cued::line);
        Beat beat = air.talk().pacing().beat().orElse(Beat.HOOK);
        boolean price = sounding.map(Event.LineCleared::tellsPrice).orElse(false);
        return Governor.show(feelings.mood(), feelings.history(), beat, price, now);
    }
}
