package dev.nightshift.playout;

import dev.nightshift.room.Instruction;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Instructions on their way from the room's thread to the frame loop. */
final class Inbox {
    /** A room has two lines in hand; a loop that leaves this many instructions lying has stopped. */
    private static final int CAPACITY = 64;

    private final BlockingQueue<Instruction> queue = new ArrayBlockingQueue<>(CAPACITY);

    /**
     * Leaves an instruction for the frame loop.
     *
     * @throws IllegalStateException when the loop has stopped taking them
     */
    void put(Instruction instruction) {
        queue.add(instruction);
    }

    /**
     * Waits while nothing is on air. What arrives meanwhile is dropped: the room says it again when its show goes on.
     *
     * @return whether the show is to finish
     */
    boolean finishesWithin(long micros) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(micros);
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            Instruction next = queue.poll(left, TimeUnit.NANOSECONDS);
            if (next instanceof Instruction.Finish) {
                return true;
            }
        }
        return false;
    }

    Optional<Instruction> next() {
        return Optional.ofNullable(queue.poll());
    }
}
