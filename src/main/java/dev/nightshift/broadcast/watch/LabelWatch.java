package dev.nightshift.broadcast.watch;

import dev.nightshift.broadcast.encode.Packet;
import dev.nightshift.broadcast.encode.Streams;
import dev.nightshift.broadcast.output.PacketQueue;
import dev.nightshift.compliance.label.LabelPresence;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Looks once a second whether viewers see the label (rules R01 to R03), on a thread of its own. A watch that breaks
 * counts as a label that is gone.
 */
public final class LabelWatch {
    /** Two groups of pictures: a watch that is further behind goes on at the newest keyframe. */
    private static final int QUEUE = 100;

    private static final long POLL_MILLIS = 250;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PacketQueue queue = new PacketQueue(QUEUE);
    private final LabelEye eye;
    private final Consumer<LabelPresence> gone;
    private final Thread thread;
    private final AtomicLong workNanos = new AtomicLong();
    private volatile LabelPresence presence = LabelPresence.UNSEEN;
    private boolean told;

    /**
     * Starts looking.
     *
     * @param room names the thread
     * @param check the label as it has to look, and who is told on the watch's thread
     */
    public LabelWatch(String room, Streams streams, LabelCheck check) {
        this.eye = new LabelEye(streams, check.expected());
        this.gone = check.gone();
        this.thread = Thread.ofPlatform().name(room + " label").daemon().start(this::run);
    }

    /** Takes an encoded picture, or drops it; never blocks. The caller keeps its own handle. */
    public void offer(Packet packet) {
        if (packet.kind() == Packet.Kind.VIDEO) {
            queue.offer(packet);
        }
    }

    /** What was seen so far. Any thread. */
    public LabelReport report() {
        return new LabelReport(presence, queue.dropped(), workNanos.get());
    }

    /** Looks at what was taken, and ends. */
    public void close() throws InterruptedException {
        queue.close();
        thread.join();
    }

    private void run() {
        try (LabelEye open = eye) {
            while (!queue.isDrained()) {
                next(open);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException blind) {
            seen(presence.blind());
            throw blind;
        } finally {
            queue.close();
            queue.clear();
        }
    }

    private void next(LabelEye open) throws InterruptedException {
        Optional<Packet> taken = queue.take(POLL_MILLIS);
        if (taken.isPresent()) {
            try (Packet packet = taken.get()) {
                seen(open.see(packet));
                workNanos.set(THREADS.getCurrentThreadCpuTime());
            }
        }
    }

    private void seen(LabelPresence now) {
        presence = now;
        if (now.gone() && !told) {
            told = true;
            gone.accept(now);
        }
    }
}
