package dev.nightshift.room;

import dev.nightshift.compliance.ClearedLine;
import dev.nightshift.script.Beat;
import java.util.List;
import java.util.Optional;

/**
 * The next sentence, filled and cleared: of the run of show, or of a turn.
 *
 * @param at where it stands
 * @param following where the show goes on after it
 * @param sentence stable id of the planned sentence
 * @param line what may be spoken
 * @param beat the stretch of the pitch
 * @param product the product on screen
 * @param turn the turn that it belongs to; empty for the run of show and for the bridge back to it
 * @param grave whether it is said to somebody in distress: no smile, no gesture, no selling
 * @param passedOver planned sentences that could not be said now, and why
 */
public record Cue(
        Cursor at,
        Cursor following,
        String sentence,
        ClearedLine line,
        Beat beat,
        Optional<String> product,
        Optional<Long> turn,
        boolean grave,
        List<PassedOver> passedOver) {
    public Cue {
        passedOver = List.copyOf(passedOver);
    }

    /** A sentence of an ordinary show. */
    public Cue(
            Cursor at,
            Cursor following,
            String sentence,
            ClearedLine line,
            Beat beat,
            Optional<String> product,
            Optional<Long> turn,
            List<PassedOver> passedOver) {
        this(at, following, sentence, line, beat, product, turn, false, passedOver);
    }

    /** Whether it stands in the run of show. */
    public boolean scripted() {
        return at.compareTo(following) < 0;
    }

    /** A planned sentence that was left out. */
    public record PassedOver(String sentence, String reason) {}
}
