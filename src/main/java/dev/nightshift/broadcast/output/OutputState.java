package dev.nightshift.broadcast.output;

import java.time.Instant;

/**
 * What an output is doing. Reasons are for the operator's eyes and free of secrets.
 *
 * <pre>
 *   Connecting --> Live <--> Stalled
 *        ^          |          |
 *        |          v          v
 *        +------ Retrying <----+        Failed (for good), Closed (as asked)
 * </pre>
 */
public sealed interface OutputState {
    /** Opening the connection or file. */
    record Connecting() implements OutputState {}

    /** Packets are accepted. */
    record Live() implements OutputState {}

    /** Connected, but nothing has been accepted for a while. */
    record Stalled(String reason) implements OutputState {}

    /** Lost; tries again at {@code nextAttempt}. */
    record Retrying(String reason, Instant nextAttempt) implements OutputState {}

    /** Given up. */
    record Failed(String reason) implements OutputState {}

    /** Ended as asked. */
    record Closed() implements OutputState {}
}
