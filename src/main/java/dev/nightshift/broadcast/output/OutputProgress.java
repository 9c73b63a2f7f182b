package dev.nightshift.broadcast.output;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an output has come to: its state, counts and times. Written by its thread, read by any. */
final class OutputProgress {
    private static final Logger LOG = LoggerFactory.getLogger(Output.class);
    /** A live output that holds packets but has not got rid of one for so long is stalled. */
    private static final Duration STALL = Duration.ofMillis(1_000);

    private final String room;
    private final OutputTarget target;
    private final InstantSource clock;
    private OutputState state = new OutputState.Connecting();
    private Instant since;
    private Instant lastSent;
    private boolean wasLive;
    private long sentBytes;
    private int reconnects;

    OutputProgress(String room, OutputTarget target, InstantSource clock) {
        this.room = room;
        this.target = target;
        this.clock = clock;
        this.since = clock.instant();
        this.lastSent = since;
    }

    synchronized void connecting() {
        enter(new OutputState.Connecting());
    }

    synchronized void sent(int bytes) {
        sentBytes += bytes;
        lastSent = clock.instant();
        if (!(state instanceof OutputState.Live)) {
            enter(new OutputState.Live());
            reconnects += wasLive ? 1 : 0;
            wasLive = true;
        }
    }

    synchronized void retrying(String reason, long inMillis) {
        enter(new OutputState.Retrying(
                target.withoutSecrets(reason), clock.instant().plusMillis(inMillis)));
    }

    synchronized void failed(String reason) {
        enter(new OutputState.Failed(target.withoutSecrets(reason)));
    }

    /** Ended as asked, unless it had failed before. */
    synchronized void closed() {
        if (!hasFailed()) {
            enter(new OutputState.Closed());
        }
    }

    synchronized boolean hasFailed() {
        return state instanceof OutputState.Failed;
    }

    synchronized OutputStatus status(int queued, long dropped) {
        Instant now = clock.instant();
        boolean stalled = state instanceof OutputState.Live
                && queued > 0
                && Duration.between(lastSent, now).compareTo(STALL) > 0;
        OutputState shown =
                stalled ? new OutputState.Stalled("the other side accepts nothing since " + lastSent) : state;
        return new OutputStatus(
                target.id(),
                target.location(),
                shown,
                stalled ? lastSent : since,
                sentBytes,
                dropped,
                reconnects,
                queued);
    }

    private void enter(OutputState next) {
        if (!next.getClass().equals(state.getClass())) {
            LOG.info("{}: output {} to {}: {}", room, target.id(), target.location(), next);
        }
        state = next;
        since = clock.instant();
    }
}
