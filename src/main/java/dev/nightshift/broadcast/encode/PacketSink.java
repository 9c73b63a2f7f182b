package dev.nightshift.broadcast.encode;

/** Takes packets. */
@FunctionalInterface
public interface PacketSink {
    /** Takes {@code packet} over and closes it when done. */
    void accept(Packet packet);
}
