package dev.nightshift.voice.mary;

import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Utterance;
import dev.nightshift.voice.VoiceException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** One sentence, synthesised as one chunk: intonation spans it all, and a second of speech takes some 50 ms. */
final class MaryUtterance implements Utterance {
    private final MaryEngine engine;
    private final String spoken;
    private final Prosody prosody;
    private final AtomicBoolean over = new AtomicBoolean();
    private boolean spent;

    MaryUtterance(MaryEngine engine, String spoken, Prosody prosody) {
        this.engine = engine;
        this.spoken = spoken;
        this.prosody = prosody;
    }

    @Override
    public Optional<SpeechChunk> next() throws VoiceException {
        if (spent || over.get()) return Optional.empty();
        spent = true;
        return engine.speak(spoken, prosody, over::get);
    }

    @Override
    public void cancel() {
        over.set(true);
    }
}
