package dev.nightshift.room;

import dev.nightshift.room.Turn.Occasion;
import dev.nightshift.script.Beat;
import java.time.Instant;
import java.util.Optional;

/**
 * How much the host has talked beside its script.
 *
 * @param beat of the script, with its product: turns are counted anew when it changes
 * @param opening sentences of the script that have sounded, as long as they are few: who the host is comes first
 * @param turns answers to questions in this beat: a kind word holds nobody up
 * @param lastHeard when a viewer last wrote
 * @param lastTurn when the last turn was opened
 * @param lastThanks when a buyer was last thanked
 * @param lastKindness when a greeting, compliment or the like was last answered
 */
public record Pacing(
        Optional<Beat> beat,
        Optional<String> product,
        int opening,
        int turns,
        Instant lastHeard,
        Instant lastTurn,
        Instant lastPrompt,
        Instant lastWelcome,
        Instant lastThanks,
        Instant lastKindness) {

    /** Greeting, notice of the AI host, and the next sentence. */
    private static final int OPENING = 4;

    /** Whether the show is still being opened: nobody is answered before the host has said what it is. */
    boolean opens() {
        return opening < OPENING;
    }

    static Pacing begin(Instant now) {
        return new Pacing(Optional.empty(), Optional.empty(), 0, 0, now, now, now, now, Instant.EPOCH, now);
    }

    Pacing heard(Instant now) {
        return new Pacing(
                beat, product, opening, turns, now, lastTurn, lastPrompt, lastWelcome, lastThanks, lastKindness);
    }

    /** A sentence of the script sounds. */
    Pacing scripted(Beat sounding, Optional<String> shown) {
        boolean same = isIn(sounding, shown);
        return new Pacing(
                Optional.of(sounding),
                shown,
                Math.min(OPENING, opening + 1),
                same ? turns : 0,
                lastHeard,
                lastTurn,
                lastPrompt,
                lastWelcome,
                lastThanks,
                lastKindness);
    }

    /** Whether this is the beat that turns are counted in. */
    boolean isIn(Beat other, Optional<String> shown) {
        return beat.filter(other::equals).isPresent() && product.equals(shown);
    }

    /** Nobody heard anything of a turn: it was no answer in this beat. */
    Pacing unspent(Turn turn) {
        boolean counted = turn.occasion() instanceof Occasion.Answer answer && !Director.kindness(answer);
        return new Pacing(
                beat,
                product,
                opening,
                counted ? Math.max(0, turns - 1) : turns,
                lastHeard,
                lastTurn,
                lastPrompt,
                lastWelcome,
                lastThanks,
                lastKindness);
    }

    Pacing took(Turn turn, Instant now) {
        return switch (turn.occasion()) {
            case Occasion.Answer answer ->
                Director.kindness(answer)
                        ? at(turns, now, lastPrompt, lastWelcome, lastThanks, now)
                        : at(turns + 1, now, lastPrompt, lastWelcome, lastThanks, lastKindness);
            case Occasion.Thanks thanks -> at(turns, now, lastPrompt, lastWelcome, now, lastKindness);
            case Occasion.Welcome welcome -> at(turns, now, lastPrompt, now, lastThanks, lastKindness);
            case Occasion.Prompt prompt -> at(turns, now, now, lastWelcome, lastThanks, lastKindness);
            case Occasion.Care care -> this;
            case Occasion.SoldOut gone -> this;
            case Occasion.Said said -> this;
        };
    }

    private Pacing at(int count, Instant now, Instant prompt, Instant welcome, Instant thanks, Instant kindness) {
        return new Pacing(beat, product, opening, count, lastHeard, now, prompt, welcome, thanks, kindness);
    }
}
