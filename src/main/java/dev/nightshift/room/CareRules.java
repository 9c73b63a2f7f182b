package dev.nightshift.room;

import dev.nightshift.room.Decision.Draft;
import dev.nightshift.room.Room.Event;
import dev.nightshift.room.Turn.Occasion;
import java.time.Instant;

/** Somebody who may be in distress wrote: an operator is told, and the host speaks to them. Pure. */
final class CareRules {
    private CareRules() {}

    /** Every such comment alerts; the host speaks of it unless it did so a moment ago. */
    static Draft needed(Draft draft, Heard heard, Instant now) {
        boolean spoke = draft.talk().orElseThrow().alerts().spokeLately(now);
        draft.fact(new Event.CareNeeded(heard, now));
        return spoke
                ? draft.fact(new Event.CommentPassed(
                        heard.comment().id(), CommentState.LET_PASS, "spoken to a moment ago", now))
                : draft.fact(new Event.OccasionCame(new Occasion.Care(heard), now));
    }

    static Draft seenTo(Draft draft, Command.SeenTo seen, Instant now) {
        boolean open = draft.talk().stream()
                .flatMap(talk -> talk.alerts().open().stream())
                .anyMatch(heard -> heard.comment().id().equals(seen.comment()));
        return open ? draft.fact(new Event.SeenTo(seen.comment(), seen.by(), now)) : draft;
    }
}
