package dev.nightshift.studio.alignment;

import dev.nightshift.media.SpeechTrack;

/** Whether a recording says what its transcript says, and when. */
public sealed interface Alignment {
    /**
     * It does.
     *
     * @param track phones and words with times in the recording; word indexes into the transcript
     * @param likeness how much better the transcript fits than its own words in another order: 0 no better, above
     *     {@value Aligner#LEAST_LIKENESS} accepted, above .3 very sure
     */
    record Aligned(SpeechTrack track, double likeness) implements Alignment {}

    /**
     * It doesn't.
     *
     * @param reason for the person who recorded it
     * @param likeness as in {@link Aligned}
     */
    record Mismatch(String reason, double likeness) implements Alignment {}
}
