package dev.nightshift;

import dev.nightshift.studio.sitting.BuildState;
import dev.nightshift.studio.sitting.Builds;
import dev.nightshift.talent.vault.HostId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * Builds hosts one after the other on a thread of its own, so that a room on air keeps its processor. What became of a build
 * is known until the program ends. Safe for any thread.
 */
final class Workshop implements Builds, AutoCloseable {
    private static final int WAITING = 4;

    private final Work work;
    private final BlockingQueue<HostId> queue = new ArrayBlockingQueue<>(WAITING);
    private final Map<HostId, BuildState> states = new HashMap<>();
    private final Thread thread;

    /** One build. */
    @FunctionalInterface
    interface Work {
        /**
         * Builds, on the workshop's thread; leaves early when that is interrupted.
         *
         * @param told told where it has got to; the last one is over
         */
        void build(HostId sitting, Consumer<BuildState.Stage> told) throws InterruptedException;
    }

    Workshop(Work work) {
        this.work = work;
        this.thread = Thread.ofPlatform().daemon().name("workshop").start(this::run);
    }

    @Override
    public synchronized boolean start(HostId sitting) {
        boolean under = state(sitting).filter(state -> !state.over()).isPresent();
        if (under || !queue.offer(sitting)) {
            return false;
        }
        tell(sitting, new BuildState.Waiting());
        return true;
    }

    @Override
    public synchronized Optional<BuildState> state(HostId sitting) {
        return Optional.ofNullable(states.get(sitting));
    }

    @Override
    public synchronized Optional<BuildState> next(HostId sitting, long after, Duration patience)
            throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (state(sitting).filter(state -> state.number() > after).isEmpty()) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return Optional.empty();
            }
            wait(left);
        }
        return state(sitting);
    }

    /** Breaks off what is being built. */
    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private void run() {
        try {
            while (true) {
                HostId sitting = queue.take();
                build(sitting);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** A defect in one build ends that build, not the workshop: whoever waits next would wait for ever. */
    private void build(HostId sitting) throws InterruptedException {
        try {
            work.build(sitting, stage -> tell(sitting, stage));
        } catch (RuntimeException defect) {
            tell(sitting, new BuildState.Broken(String.valueOf(defect.getMessage())));
        }
    }

    private synchronized void tell(HostId sitting, BuildState.Stage stage) {
        long number = state(sitting).map(BuildState::number).orElse(0L) + 1;
        states.put(sitting, new BuildState(number, stage));
        notifyAll();
    }
}
