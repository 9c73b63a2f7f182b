package dev.nightshift.room;

import dev.nightshift.script.Beat;
import java.util.Optional;

/** A show whose host has greeted and said what it is. */
final class OpenedShow {
    private OpenedShow() {}

    static RoomState of(RoomState live) {
        OnAir air = live.air().orElseThrow();
        Conversation talk = air.talk();
        Pacing pacing = talk.pacing();
        while (pacing.opens()) {
            pacing = pacing.scripted(Beat.HOOK, Optional.empty());
        }
        return new RoomState.Live(air.talking(new Conversation(
                talk.notebook(),
                talk.turns(),
                talk.waiting(),
                talk.lastTurn(),
                pacing,
                talk.crowd(),
                talk.takings(),
                talk.feelings(),
                talk.desk(),
                talk.alerts(),
                talk.dropped())));
    }
}
