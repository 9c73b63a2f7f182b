package dev.nightshift.room.intake;

import dev.nightshift.channel.AudienceEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Gives an intake its thread, from {@link #start} until {@link #close}. What platforms and pages are handed. */
public final class IntakeWorker implements Consumer<AudienceEvent>, AutoCloseable {
    private final Intake intake;
    private final InstantSource clock;
    private final Thread thread;
    private volatile boolean open = true;

    private IntakeWorker(Intake intake, InstantSource clock, String roomId) {
        this.intake = intake;
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("intake-" + roomId).unstarted(this::run);
    }

    /** @param clock real time: what the thread waits for passes in it */
    public static IntakeWorker start(Intake intake, InstantSource clock, String roomId) {
        IntakeWorker worker = new IntakeWorker(intake, clock, roomId);
        worker.thread.start();
        return worker;
    }

    /** Any thread; returns at once. */
    @Override
    public void accept(AudienceEvent event) {
        if (intake.accept(event)) {
            LockSupport.unpark(thread);
        }
    }

    public IntakeFigures figures() {
        return intake.figures();
    }

    /** Returns when the last comment has been told. */
    @Override
    public void close() {
        open = false;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (open) {
            Instant next = intake.work();
            long nanos = Duration.between(clock.instant(), next).toNanos();
            if (nanos > 0 && open) {
                LockSupport.parkNanos(this, nanos);
            }
        }
    }
}
