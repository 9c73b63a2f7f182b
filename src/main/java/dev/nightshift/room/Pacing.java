package dev.nightshift.room;

import dev.nightshift.room.Turn.Occasion;
import dev.nightshift.script.Beat;
import java.time.Instant;
import java.util.Optional;

/**
 * How much the host has talked beside its script.
 *
 * @param beat of the script, with its product: turns are counted anew when it changes
 * @param turns in this beat
 * @param lastHeard when a viewer last wrote
 * @param lastTurn when the last turn was opened
 * @param lastKindness when a greeting, compliment or the like was last answered
 */
public record Pacing(
        Optional<Beat> beat,
        Optional<String> product,
        int turns,
        Instant lastHeard,
        Instant lastTurn,
        Instant lastPrompt,
        Instant lastWelcome,
        Instant lastKindness) {

    static Pacing begin(Instant now) {
        return new Pacing(Optional.empty(), Optional.empty(), 0, now, now, now, now, now);
    }

    Pacing heard(Instant now) {
        return new Pacing(beat, product, turns, now, lastTurn, lastPrompt, lastWelcome, lastKindness);
    }

    /** A sentence of the script sounds. */
    Pacing scripted(Beat sounding, Optional<String> shown) {
        boolean same = beat.filter(sounding::equals).isPresent() && product.equals(shown);
        return new Pacing(
                Optional.of(sounding),
                shown,
                same ? turns : 0,
                lastHeard,
                lastTurn,
                lastPrompt,
                lastWelcome,
                lastKindness);
    }

    Pacing took(Turn turn, Instant now) {
        return switch (turn.occasion()) {
            case Occasion.Answer answer ->
                counted(now, lastPrompt, lastWelcome, Director.kindness(answer) ? now : lastKindness);
            case Occasion.Thanks thanks -> counted(now, lastPrompt, lastWelcome, lastKindness);
            case Occasion.Welcome welcome -> counted(now, lastPrompt, now, lastKindness);
            case Occasion.Prompt prompt -> counted(now, now, lastWelcome, lastKindness);
            case Occasion.SoldOut gone -> this;
            case Occasion.Said said -> this;
        };
    }

    private Pacing counted(Instant now, Instant prompt, Instant welcome, Instant kindness) {
        return new Pacing(beat, product, turns + 1, lastHeard, now, prompt, welcome, kindness);
    }
}
