package dev.nightshift.voice.mary;

import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.Utterance;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import dev.nightshift.voice.VoiceInfo;
import dev.nightshift.voice.WholeSentence;

/**
 * American English by MaryTTS, embedded: no server, no network, no native library.
 *
 * <p>Loads on the first {@link #warmUp()} or the first sentence, then stays. Any number of threads may speak at once.
 */
final class MaryVoice implements Voice {
    private static final String WARM_UP = "Welcome to the show, it is good to have you here with us tonight.";

    private final VoiceInfo info;
    private final Timbre timbre;
    private final MaryEngine engine;

    MaryVoice(VoiceInfo info, Timbre timbre, MaryEngine engine) {
        this.info = info;
        this.timbre = timbre;
        this.engine = engine;
    }

    @Override
    public VoiceInfo info() {
        return info;
    }

    @Override
    public void warmUp() {
        try {
            say(WARM_UP, Prosody.NEUTRAL).next();
        } catch (VoiceException broken) {
            throw new IllegalStateException("The built-in English voice does not work", broken);
        }
    }

    @Override
    public Utterance say(String spoken, Prosody prosody) {
        return new WholeSentence(over -> engine.speak(spoken, prosody, timbre, over));
    }

    /** Nothing to release: the models go with the last reference. */
    @Override
    public void close() {}
}
