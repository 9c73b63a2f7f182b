package dev.nightshift.room;

import dev.nightshift.compliance.ClearedLine;
import dev.nightshift.script.Beat;
import java.util.List;
import java.util.Optional;

/**
 * The next sentence of the run of show, filled and cleared.
 *
 * @param at where it stands
 * @param following where the show goes on after it
 * @param sentence stable id of the planned sentence
 * @param line what may be spoken
 * @param beat the stretch of the pitch
 * @param product the product on screen
 * @param passedOver planned sentences that could not be said now, and why
 */
public record Cue(
        Cursor at,
        Cursor following,
        String sentence,
        ClearedLine line,
        Beat beat,
        Optional<String> product,
        List<PassedOver> passedOver) {
    public Cue {
        passedOver = List.copyOf(passedOver);
    }

    /** A planned sentence that was left out. */
    public record PassedOver(String sentence, String reason) {}
}
