package dev.nightshift.avatar.clone;

import dev.nightshift.media.SpeechTrack;

/** How the person's mouth speaks. */
public interface Speaking {
    /** Plans one utterance; may take some milliseconds. */
    Utterance plan(SpeechTrack track);

    /** Begins to follow sound that nobody planned. */
    Following follow();

    /** The mouth after sound alone, as it comes in. Used by one thread. */
    interface Following {
        /**
         * The mouth for what sounded {@link dev.nightshift.avatar.Direction.Follow#LATE} pictures earlier; exactly the rest in
         * silence.
         *
         * @param samples {@link dev.nightshift.avatar.Direction.Follow#SAMPLES}
         */
        float[] next(float[] samples);
    }

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
