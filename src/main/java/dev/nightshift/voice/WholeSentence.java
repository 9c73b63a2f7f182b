package dev.nightshift.voice;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** A sentence synthesised as one chunk: intonation spans it all, and the engines are many times faster than speech. */
public final class WholeSentence implements Utterance {
    /** Makes the sound. */
    public interface Work {
        /**
         * @param over asked between steps; true abandons the work
         * @return empty when abandoned
         */
        Optional<SpeechChunk> speak(BooleanSupplier over) throws VoiceException;
    }

    private final Work work;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private boolean spent;

    public WholeSentence(Work work) {
        this.work = work;
    }

    @Override
    public Optional<SpeechChunk> next() throws VoiceException {
        if (spent || cancelled.get()) return Optional.empty();
        spent = true;
        return work.speak(cancelled::get).filter(chunk -> !cancelled.get());
    }

    @Override
    public void cancel() {
        cancelled.set(true);
    }
}
