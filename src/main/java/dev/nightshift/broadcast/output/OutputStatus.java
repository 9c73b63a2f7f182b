package dev.nightshift.broadcast.output;

import java.time.Instant;

/**
 * One output at one moment.
 *
 * @param id the target's id
 * @param location the target's location without secrets
 * @param state what it is doing
 * @param since when this state began
 * @param sentBytes video and sound accepted by the destination since the start
 * @param droppedPackets packets that never reached it
 * @param reconnects how often it went live again after a loss
 * @param queuedPackets packets waiting now
 */
public record OutputStatus(
        String id,
        String location,
        OutputState state,
        Instant since,
        long sentBytes,
        long droppedPackets,
        int reconnects,
        int queuedPackets) {}
