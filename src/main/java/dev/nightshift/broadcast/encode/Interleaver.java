package dev.nightshift.broadcast.encode;

import java.util.ArrayDeque;

/**
 * Brings pictures and sound into one order of rising times. A picture waits until all sound before it has come, sound
 * until the picture before it has; a stream that stays away holds the other up for at most {@value #PATIENCE} packets.
 */
final class Interleaver {
    private static final int PATIENCE = 16;
    private final ArrayDeque<Packet> video = new ArrayDeque<>(PATIENCE + 1);
    private final ArrayDeque<Packet> audio = new ArrayDeque<>(PATIENCE + 1);
    private final PacketSink sink;
    private long videoFrontier;
    private long audioFrontier;

    Interleaver(PacketSink sink) {
        this.sink = sink;
    }

    void video(Packet packet) {
        video.addLast(packet);
    }

    void audio(Packet packet) {
        audio.addLast(packet);
    }

    /**
     * Hands out what is in order.
     *
     * @param videoMicros no picture before this time is still to come
     * @param audioMicros no sound before this time is still to come
     */
    void advance(long videoMicros, long audioMicros) {
        videoFrontier = videoMicros;
        audioFrontier = audioMicros;
        for (ArrayDeque<Packet> next = next(); !next.isEmpty() && mayGo(next); next = next()) {
            sink.accept(next.removeFirst());
        }
    }

    /** Hands out everything in order. */
    void flush() {
        advance(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    private ArrayDeque<Packet> next() {
        if (video.isEmpty()) {
            return audio;
        }
        return audio.isEmpty() || video.getFirst().micros() <= audio.getFirst().micros() ? video : audio;
    }

    private boolean mayGo(ArrayDeque<Packet> queue) {
        long other = queue == video ? audioFrontier : videoFrontier;
        return queue.getFirst().micros() <= other || queue.size() > PATIENCE;
    }
}
