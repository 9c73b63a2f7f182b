package dev.nightshift.broadcast.preview;

import java.util.Optional;

/**
 * The live preview of one room: any number of browsers can join at any time. Safe for any thread.
 *
 * <p>A web controller sends {@link #mimeType()} to the page, then calls {@link #join()} and lets the viewer
 * {@link Viewer#streamTo write} to the response.
 */
public final class PreviewHub {
    /** About ten seconds at the usual rate. */
    private static final int RING_BYTES = 4 << 20;

    private static final int RING_FRAGMENTS = 512;

    private final String mimeType;
    private final FragmentRing ring = new FragmentRing(RING_BYTES, RING_FRAGMENTS);
    private byte[] initialisation = {};
    private boolean closed;
    private int viewers;
    private long missed;

    /** @param mimeType what a SourceBuffer is created with */
    public PreviewHub(String mimeType) {
        this.mimeType = mimeType;
    }

    /** The type with codecs, for example {@code video/mp4; codecs="avc1.42C01F, mp4a.40.2"}. */
    public String mimeType() {
        return mimeType;
    }

    /** A new viewer; close it when the browser has gone. */
    public synchronized Viewer join() {
        viewers++;
        return new Viewer(this);
    }

    /** Browsers connected now. */
    public synchronized int viewers() {
        return viewers;
    }

    /** Fragments that viewers were too slow for, all together. */
    public synchronized long missedFragments() {
        return missed;
    }

    /** Ends the stream for all viewers. */
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized void initialisation(byte[] segment) {
        initialisation = segment.clone();
        notifyAll();
    }

    synchronized void append(byte[] fragment, int length, boolean keyframe) {
        ring.append(fragment, length, keyframe);
        notifyAll();
    }

    synchronized void leave() {
        viewers--;
    }

    /** Waits for the initialisation segment; empty when the stream ended before it began. */
    synchronized Optional<byte[]> awaitInitialisation() throws InterruptedException {
        while (initialisation.length == 0 && !closed) {
            wait();
        }
        return initialisation.length == 0 ? Optional.empty() : Optional.of(initialisation.clone());
    }

    /**
     * Copies the viewer's next fragment into its buffer, waiting at most {@code millis} for it.
     *
     * @return the fragment's length, 0 when none has come, {@link Viewer#ENDED} when none will
     */
    synchronized int read(Viewer viewer, long millis) throws InterruptedException {
        if (viewer.position() < ring.next() && !ring.holds(viewer.position())) {
            missed += viewer.jumpTo(ring.newestKeyframe());
        }
        if (!ring.holds(viewer.position()) && !closed) {
            wait(millis);
        }
        if (!ring.holds(viewer.position())) {
            return closed ? Viewer.ENDED : 0;
        }
        int length = ring.length(viewer.position());
        ring.copy(viewer.position(), viewer.room(length));
        viewer.advance();
        return length;
    }
}
