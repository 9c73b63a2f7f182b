package dev.nightshift.broadcast.output;

import dev.nightshift.broadcast.encode.FfmpegException;
import dev.nightshift.broadcast.encode.Packet;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One destination with its queue and its thread: connects, sends, and after a loss connects again, until it is closed.
 *
 * <p>{@link #offer} belongs to the encoder's thread; {@link #status} and the closing methods to any.
 */
public final class Output {
    private static final long POLL_MILLIS = 250;
    private static final Backoff BACKOFF = new Backoff(250, 2_000);

    private final OutputTarget target;
    private final Destination destination;
    private final PacketQueue queue;
    private final OutputProgress progress;
    private final Runnable ended;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private int failures;

    /**
     * Starts the output's thread.
     *
     * @param room names the thread
     * @param queueCapacity packets; about 72 make a second
     * @param ended run by the thread when it ends
     */
    public Output(
            String room,
            OutputTarget target,
            Destination destination,
            int queueCapacity,
            InstantSource clock,
            Runnable ended) {
        this.target = target;
        this.destination = destination;
        this.queue = new PacketQueue(queueCapacity);
        this.ended = ended;
        this.progress = new OutputProgress(room, target, clock);
        this.thread =
                Thread.ofPlatform().name(room + " " + target.id()).daemon().start(this::run);
    }

    public OutputTarget target() {
        return target;
    }

    /** Queues the packet for this output or drops it; never blocks. The caller keeps its own handle. */
    public void offer(Packet packet) {
        queue.offer(packet);
    }

    public OutputStatus status() {
        return progress.status(queue.size(), queue.dropped());
    }

    /** Takes no more packets; the thread sends what is queued and ends. */
    public void beginClose() {
        queue.close();
        closing.countDown();
    }

    /** Waits for the thread's end, interrupting what blocks after {@code grace}; false when even that did not help. */
    public boolean awaitClosed(Duration grace) throws InterruptedException {
        if (thread.join(grace)) {
            return true;
        }
        destination.interrupt();
        return thread.join(grace);
    }

    private void run() {
        try {
            connectAndSend();
            progress.closed();
        } catch (InterruptedException stopped) {
            progress.failed("stopped");
        } finally {
            queue.close();
            queue.clear();
            destination.close();
            ended.run();
        }
    }

    private void connectAndSend() throws InterruptedException {
        while (!queue.isDrained() && !progress.hasFailed()) {
            progress.connecting();
            try {
                session();
            } catch (FfmpegException lost) {
                lost(lost);
            }
        }
    }

    /** One link from opening until nothing more is to be sent. */
    private void session() throws InterruptedException {
        Link link = destination.open();
        if (destination.recovery() == Destination.Recovery.RECONNECT) {
            queue.skipToNewestKeyframe();
        }
        try {
            while (!queue.isDrained()) {
                sendNext(link);
            }
        } catch (FfmpegException lost) {
            link.abandon();
            throw lost;
        }
        link.finish();
    }

    private void sendNext(Link link) throws InterruptedException {
        Optional<Packet> next = queue.take(POLL_MILLIS);
        if (next.isPresent()) {
            try (Packet packet = next.get()) {
                int size = packet.size();
                link.write(packet);
                progress.sent(size);
                failures = 0;
            }
        }
    }

    private void lost(FfmpegException reason) throws InterruptedException {
        switch (destination.recovery()) {
            case GIVE_UP -> progress.failed(reason.reason());
            case RECONNECT -> {
                failures++;
                progress.retrying(reason.reason(), BACKOFF.millis(failures));
                queue.clear();
                pause(BACKOFF.millis(failures));
            }
        }
    }

    /** Waits before the next attempt; whoever wants to close does not wait for a peer that is away. */
    private void pause(long millis) throws InterruptedException {
        if (closing.await(millis, TimeUnit.MILLISECONDS)) {
            queue.clear();
        }
    }
}
