package dev.nightshift.voice;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A voice whose engine is left behind when it gives no sound in time, for a fresh one. The sentence that waited fails; the
 * next one is spoken by the new engine. Safe for any thread.
 *
 * <p>An engine that hangs can't be stopped in Java: its thread, a virtual one, is interrupted and left alone. So there is
 * a most to how often that is done; afterwards every sentence that is late fails.
 */
public final class WatchedVoice implements Voice {
    private final Supplier<Voice> engines;
    private final Duration deadline;
    private final int most;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Voice engine;
    private int replaced;

    /**
     * Opens the first engine.
     *
     * @param engines opens one at each call
     * @param deadline for each stretch of sound, loading of the engine included
     * @param most engines that may take the place of one that hung
     */
    public WatchedVoice(Supplier<Voice> engines, Duration deadline, int most) {
        this.engines = engines;
        this.deadline = deadline;
        this.most = most;
        this.engine = engines.get();
    }

    @Override
    public VoiceInfo info() {
        return engine().info();
    }

    @Override
    public void warmUp() {
        engine().warmUp();
    }

    @Override
    public Utterance say(String spoken, Prosody prosody) {
        Voice speaking = engine();
        return new Watched(speaking, speaking.say(spoken, prosody));
    }

    /** How often an engine was left behind. */
    public synchronized int replaced() {
        return replaced;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        engine().close();
    }

    private synchronized Voice engine() {
        return engine;
    }

    /** Several sentences may wait for the same engine: only the first that is late leaves it behind. */
    private synchronized void leave(Voice hung) {
        if (hung == engine && replaced < most) {
            replaced++;
            engine = engines.get();
            threads.execute(hung::close);
        }
    }

    private final class Watched implements Utterance {
        private final Voice speaking;
        private final Utterance sentence;

        Watched(Voice speaking, Utterance sentence) {
            this.speaking = speaking;
            this.sentence = sentence;
        }

        @Override
        public Optional<SpeechChunk> next() throws VoiceException {
            Future<Optional<SpeechChunk>> chunk = threads.submit(sentence::next);
            try {
                return chunk.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                chunk.cancel(true);
                sentence.cancel();
                leave(speaking);
                throw new VoiceException("it gave no sound within " + deadline.toSeconds() + " s");
            } catch (ExecutionException broken) {
                throw broken.getCause() instanceof VoiceException told
                        ? told
                        : new VoiceException("the engine broke", broken);
            } catch (InterruptedException stop) {
                chunk.cancel(true);
                Thread.currentThread().interrupt();
                throw new VoiceException("stopped while speaking", stop);
            }
        }

        @Override
        public void cancel() {
            sentence.cancel();
        }
    }
}
