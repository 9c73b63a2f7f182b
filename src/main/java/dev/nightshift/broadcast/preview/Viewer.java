package dev.nightshift.broadcast.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** One browser's place in the stream. Used by one thread, which may be a virtual one. */
public final class Viewer implements AutoCloseable {
    static final int ENDED = -1;
    private static final long WAIT_MILLIS = 1_000;
    private static final int FIRST_ROOM = 64 << 10;

    private final PreviewHub hub;
    private byte[] buffer = new byte[FIRST_ROOM];
    private long position = -1;
    private long missed;

    Viewer(PreviewHub hub) {
        this.hub = hub;
    }

    /**
     * Writes the initialisation segment and then every fragment, flushed one by one, from the newest keyframe until the
     * stream ends.
     *
     * @throws IOException when the browser has gone
     */
    public void streamTo(OutputStream browser) throws IOException, InterruptedException {
        Optional<byte[]> initialisation = hub.awaitInitialisation();
        if (initialisation.isEmpty()) {
            return;
        }
        browser.write(initialisation.get());
        browser.flush();
        for (int length = hub.read(this, WAIT_MILLIS); length != ENDED; length = hub.read(this, WAIT_MILLIS)) {
            if (length > 0) {
                browser.write(buffer, 0, length);
                browser.flush();
            }
        }
    }

    /** Fragments this viewer was too slow for. */
    public long missedFragments() {
        return missed;
    }

    /** Number of the fragment to be read next; -1 before the first. */
    long position() {
        return position;
    }

    /** Moves ahead; returns how many fragments are skipped, none on joining. */
    long jumpTo(long next) {
        long skipped = position < 0 ? 0 : next - position;
        position = next;
        missed += skipped;
        return skipped;
    }

    void advance() {
        position++;
    }

    /** The buffer, with room for {@code length} bytes. */
    byte[] room(int length) {
        if (buffer.length < length) {
            buffer = new byte[length];
        }
        return buffer;
    }

    @Override
    public void close() {
        hub.leave();
    }
}
