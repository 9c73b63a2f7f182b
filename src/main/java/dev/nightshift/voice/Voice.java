package dev.nightshift.voice;

/**
 * Turns spoken text into sound with phoneme times. Implementations are safe for several threads; the caller synthesises
 * the next sentence while the present one sounds.
 */
public interface Voice extends AutoCloseable {
    /** Name, language and provenance. */
    VoiceInfo info();

    /** Loads models so that the first sentence is not late. Blocks; may be called more than once. */
    void warmUp();

    /**
     * Starts one sentence. Returns at once; the work happens in {@link Utterance#next()}.
     *
     * @param spoken text normalised for speech: words only, no digits or symbols
     */
    Utterance say(String spoken, Prosody prosody);

    @Override
    void close();
}
