package dev.nightshift;

import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.Utterance;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceInfo;
import java.util.function.Supplier;

/** The voice of whoever plays. Closing it closes nobody's. */
record ChangingVoice(Supplier<Voice> now) implements Voice {
    @Override
    public VoiceInfo info() {
        return now.get().info();
    }

    @Override
    public void warmUp() {
        now.get().warmUp();
    }

    @Override
    public Utterance say(String spoken, Prosody prosody) {
        return now.get().say(spoken, prosody);
    }

    @Override
    public void close() {
        // whoever opened the voices closes them
    }
}
