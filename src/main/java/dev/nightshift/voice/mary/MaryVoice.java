package dev.nightshift.voice.mary;

import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.Utterance;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceInfo;
import java.util.Locale;

/**
 * American English by MaryTTS, embedded: no server, no network, no native library. Natural enough to be on air.
 *
 * <p>Loads on the first {@link #warmUp()} or the first sentence, then stays. Any number of threads may speak at once.
 */
public final class MaryVoice implements Voice {
    private static final VoiceInfo INFO = new VoiceInfo(
            "mary-slt", Locale.US, true, "MaryTTS 5.2.1 (LGPL-3), voice cmu-slt-hsmm (CMU ARCTIC, free for any use)");
    private static final String WARM_UP = "Welcome to the show, it is good to have you here with us tonight.";

    private final MaryEngine engine = new MaryEngine();

    @Override
    public VoiceInfo info() {
        return INFO;
    }

    @Override
    public void warmUp() {
        try {
            say(WARM_UP, Prosody.NEUTRAL).next();
        } catch (dev.nightshift.voice.VoiceException broken) {
            throw new IllegalStateException("The built-in English voice does not work", broken);
        }
    }

    @Override
    public Utterance say(String spoken, Prosody prosody) {
        return new MaryUtterance(engine, spoken, prosody);
    }

    /** Nothing to release: the models go with the last reference. */
    @Override
    public void close() {}
}
