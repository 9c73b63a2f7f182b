package dev.nightshift.broadcast.ingest;

import dev.nightshift.broadcast.encode.NativeLog;
import dev.nightshift.broadcast.ingest.rtmp.Publishing;
import dev.nightshift.broadcast.output.StreamKey;
import dev.nightshift.media.VideoFrame;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A place where a person's own camera or OBS can be sent to. Safe for any thread, except {@link #next}. */
public final class Ingest implements AutoCloseable {
    private static final int KEY_BYTES = 16;

    private final String host;
    private final StreamKey key;
    private final FeedBuffer buffer;
    private final IngestListener listener;

    private Ingest(String host, StreamKey key, FeedBuffer buffer, IngestListener listener) {
        this.host = host;
        this.key = key;
        this.buffer = buffer;
        this.listener = listener;
    }

    /**
     * Listens.
     *
     * @param host address of this machine
     * @param port 0 takes a free one
     * @param key that a publisher must know
     * @param width of the programme's pictures
     * @param height of them
     * @throws IngestException when the port can't be had
     */
    public static Ingest listen(String host, int port, StreamKey key, int width, int height) {
        NativeLog.quiet();
        FeedBuffer buffer = new FeedBuffer(width, height);
        try {
            IngestListener listener = new IngestListener(new InetSocketAddress(host, port), key, buffer);
            return new Ingest(host, key, buffer, listener);
        } catch (IOException taken) {
            buffer.close();
            throw new IngestException("no camera can be listened for at " + host + ":" + port, taken);
        }
    }

    /** A key that nobody guesses: 128 bits. */
    public static StreamKey drawKey(SecureRandom chance) {
        byte[] bytes = new byte[KEY_BYTES];
        chance.nextBytes(bytes);
        return new StreamKey(HexFormat.of().formatHex(bytes));
    }

    /** Where to send to, without the key. */
    public String server() {
        return "rtmp://" + host + ":" + listener.port() + "/" + Publishing.APPLICATION;
    }

    public StreamKey key() {
        return key;
    }

    public IngestStatus status() {
        return listener.status();
    }

    /** Whether its pictures are needed from now on; unless they are, they are only decoded. */
    public void want(boolean shown) {
        buffer.want(shown);
    }

    /**
     * The next 40 ms, evenly. One thread, which never waits.
     *
     * @param picture of the programme's size, overwritten
     * @param sound 40 ms, mono, 48 kHz, overwritten: what is heard in the 40 ms after this picture's
     * @return false when nothing came for a second
     */
    public boolean next(VideoFrame picture, float[] sound) {
        return buffer.next(picture, sound);
    }

    /** How far the programme is behind what has arrived, microseconds. */
    public long lag() {
        return buffer.lag();
    }

    /** What did not reach the programme. */
    public FeedLosses losses() {
        return buffer.losses();
    }

    /** Connections that had no place, no key or no RTMP. */
    public long turnedAway() {
        return listener.turnedAway();
    }

    /** Nobody may be in {@link #next} any more. */
    @Override
    public void close() {
        listener.close();
        buffer.close();
    }
}
