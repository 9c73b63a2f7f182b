package dev.nightshift.playout;

import java.util.concurrent.CompletableFuture;

/** Whether the show waits for a line's sound. On air it goes on without; on a virtual clock waiting costs no time. */
@FunctionalInterface
interface Readiness {
    /** Takes the line only when its sound is there. */
    Readiness ON_AIR = CompletableFuture::isDone;

    /** Lets the program's time stand still until the sound is there. */
    Readiness REHEARSAL = line -> true;

    boolean ready(CompletableFuture<PreparedLine> line);
}
