package dev.nightshift.voice;

import java.util.Optional;

/** One sentence being synthesised. Used by one thread, except {@link #cancel()}. */
public interface Utterance {
    /**
     * The next stretch of sound; blocks while it is computed. Empty after the last one or after a cancel.
     *
     * @throws VoiceException when the engine can't speak this text; the next utterance may work
     */
    Optional<SpeechChunk> next() throws VoiceException;

    /** Ends the utterance early. Any thread. */
    void cancel();
}
