package dev.nightshift.room;

import dev.nightshift.host.mood.Display;
import dev.nightshift.host.mood.DisplayHistory;
import dev.nightshift.host.mood.Mood;
import dev.nightshift.host.mood.Stimulus;
import dev.nightshift.host.mood.Tones;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.host.reply.Tone;
import dev.nightshift.room.Room.Event;
import java.time.Instant;

/**
 * What the host feels and what was seen of it.
 *
 * @param trace of the mood over the last minutes
 */
public record Feelings(Mood mood, DisplayHistory history, MoodTrace trace) {
    static Feelings begin(Instant now) {
        return new Feelings(Mood.calm(now), DisplayHistory.none(now), MoodTrace.begin(Mood.calm(now)));
    }

    /** How the host words things at a moment. */
    Tone tone(Instant now) {
        return Tones.of(mood.at(now));
    }

    /** What is on the face at a moment. */
    Display shown(Instant now) {
        return history.at(now);
    }

    Feelings after(Event.CommentHeard heard) {
        Reading reading = heard.heard().reading();
        Abuse abuse = reading.abuse();
        if (abuse.severity() >= Abuse.FROM) {
            return moved(new Stimulus.Insult(abuse.severity(), abuse.target()), heard.when());
        }
        return reading.intent() == Intent.COMPLIMENT ? moved(new Stimulus.Praised(), heard.when()) : this;
    }

    /** Only money that came makes happy, and only an order of this show that is taken back takes it away. */
    Feelings after(Event.OrderNoted noted, Takings after) {
        return switch (noted.order().kind()) {
            case PLACED -> this;
            case PAID ->
                moved(new Stimulus.PaidOrder(after.recent(noted.when()), after.expected(noted.when())), noted.when());
            case REFUNDED ->
                after.boughtRecently(noted.order().order(), noted.when())
                        ? moved(new Stimulus.Refunded(after.recent(noted.when())), noted.when())
                        : this;
        };
    }

    Feelings showing(Event.Shown shown) {
        return new Feelings(mood, history.with(shown.display(), mood, shown.when()), trace);
    }

    private Feelings moved(Stimulus stimulus, Instant now) {
        Mood moved = mood.after(stimulus, now);
        return new Feelings(moved, history, trace.with(moved));
    }
}
