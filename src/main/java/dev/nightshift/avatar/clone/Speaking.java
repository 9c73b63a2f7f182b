package dev.nightshift.avatar.clone;

import dev.nightshift.media.SpeechTrack;

/** How the person's mouth speaks. */
public interface Speaking {
    /** Plans one utterance; may take some milliseconds. */
    Utterance plan(SpeechTrack track);

    /** The mouth through one utterance. */
    interface Utterance {
        /**
         * The mouth's shape, in the clone's mouth space; the rest before the utterance and after it.
         *
         * @param micros from the start of the utterance
         */
        float[] shape(long micros);
    }
}
