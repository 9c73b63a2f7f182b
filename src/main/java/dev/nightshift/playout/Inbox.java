package dev.nightshift.playout;

import dev.nightshift.room.Instruction;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

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

    Optional<Instruction> next() {
        return Optional.ofNullable(queue.poll());
    }
}
