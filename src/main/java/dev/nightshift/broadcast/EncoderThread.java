package dev.nightshift.broadcast;

import dev.nightshift.broadcast.encode.Encoder;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Encodes jobs in order until the end job, then flushes. After a failure it goes on giving buffers back, so that the
 * frame loop never waits for a dead encoder; the failure is kept for it to find.
 */
final class EncoderThread {
    private final Encoder encoder;
    private final BlockingQueue<EncoderJob> jobs;
    private final Consumer<EncoderJob> giveBack;
    private final DurationWindow times = new DurationWindow();
    private final Thread thread;
    private final AtomicLong pictures = new AtomicLong();
    private volatile Optional<RuntimeException> failure = Optional.empty();

    EncoderThread(String room, Encoder encoder, BlockingQueue<EncoderJob> jobs, Consumer<EncoderJob> giveBack) {
        this.encoder = encoder;
        this.jobs = jobs;
        this.giveBack = giveBack;
        this.thread = Thread.ofPlatform().name(room + " encoder").daemon().start(this::run);
    }

    /** Pictures encoded. */
    long pictures() {
        return pictures.get();
    }

    /** Durations of one picture's encode. */
    DurationWindow times() {
        return times;
    }

    /** @throws BroadcastException when nothing is encoded any more */
    void requireRunning() {
        failure.ifPresent(reason -> {
            throw new BroadcastException("the program can't be encoded any more: " + reason.getMessage(), reason);
        });
    }

    void join() throws InterruptedException {
        thread.join();
    }

    private void run() {
        try {
            EncoderJob job = jobs.take();
            for (; !(job instanceof EncoderJob.End); job = jobs.take()) {
                attempt(job);
                giveBack.accept(job);
            }
            attempt(job);
        } catch (InterruptedException stopped) {
            failure = Optional.of(new IllegalStateException("the encoder's thread was stopped", stopped));
        }
    }

    private void attempt(EncoderJob job) {
        if (failure.isEmpty()) {
            try {
                encode(job);
            } catch (RuntimeException failed) {
                failure = Optional.of(failed);
            }
        }
    }

    private void encode(EncoderJob job) {
        switch (job) {
            case EncoderJob.Picture picture -> {
                long start = System.nanoTime();
                encoder.video(picture.yuv());
                times.add(System.nanoTime() - start);
                pictures.incrementAndGet();
            }
            case EncoderJob.Sound sound -> encoder.audio(sound.samples(), sound.count(), sound.ptsMicros());
            case EncoderJob.End end -> encoder.flush();
        }
    }
}
