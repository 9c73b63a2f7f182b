package dev.nightshift.broadcast.output;

import dev.nightshift.broadcast.encode.Packet;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * The packets waiting for one output. The writer never blocks: when the queue is full everything in it is dropped, and
 * so is what follows until the next keyframe, because a decoder can't use it.
 */
public final class PacketQueue {
    private final ArrayDeque<Packet> packets;
    private final int capacity;
    private boolean needsKeyframe = true;
    private boolean started;
    private boolean closed;
    private long dropped;

    public PacketQueue(int capacity) {
        this.capacity = capacity;
        this.packets = new ArrayDeque<>(capacity);
    }

    /** Queues a copy of {@code packet}, or drops it. */
    public synchronized void offer(Packet packet) {
        if (packets.size() == capacity) {
            clear();
        }
        if (closed || needsKeyframe && !packet.isKeyframe()) {
            dropped += started || closed ? 1 : 0;
            return;
        }
        needsKeyframe = false;
        started = true;
        packets.addLast(packet.share());
        notifyAll();
    }

    /** The next packet, waiting at most {@code millis} for it; the caller closes it. */
    public synchronized Optional<Packet> take(long millis) throws InterruptedException {
        if (packets.isEmpty() && !closed) {
            wait(millis);
        }
        return Optional.ofNullable(packets.pollFirst());
    }

    /** Drops everything and begins again at the next keyframe. */
    public synchronized void clear() {
        dropped += packets.size();
        packets.forEach(Packet::close);
        packets.clear();
        needsKeyframe = true;
    }

    /** Drops what lies before the newest keyframe in the queue, so that a new link starts close to live. */
    public synchronized void skipToNewestKeyframe() {
        int newest = 0;
        int index = 0;
        for (Packet packet : packets) {
            newest = packet.isKeyframe() ? index : newest;
            index++;
        }
        for (int i = 0; i < newest; i++) {
            packets.removeFirst().close();
            dropped++;
        }
    }

    /** Takes nothing more; what is queued can still be taken. */
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    public synchronized boolean isDrained() {
        return closed && packets.isEmpty();
    }

    public synchronized int size() {
        return packets.size();
    }

    public synchronized long dropped() {
        return dropped;
    }
}
