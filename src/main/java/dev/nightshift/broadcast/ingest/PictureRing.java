package dev.nightshift.broadcast.ingest;

import dev.nightshift.media.Timebase;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The last pictures of a feed, at most one for each picture of the programme. One thread puts, one takes: a picture that
 * is being painted is not to be seen yet.
 */
final class PictureRing {
    /** More than the clock ever lags behind. */
    static final int SLOTS = 12;

    private static final long NONE = Long.MIN_VALUE;

    private final VideoFrame[] frames;
    private final long[] times = new long[SLOTS];
    private long newest = NONE;
    private long shown = NONE;
    private long dropped;

    PictureRing(Arena memory, int width, int height) {
        frames = new VideoFrame[SLOTS];
        Arrays.setAll(frames, slot -> VideoFrame.allocate(memory, width, height));
        Arrays.fill(times, NONE);
    }

    /** Whether a picture of this time is one for the programme: the first that is next to a programme picture's time. */
    synchronized boolean wants(long atMicros) {
        return newest == NONE || place(atMicros) > place(newest);
    }

    /** Lets a picture be painted over the oldest one. */
    void put(long atMicros, Consumer<VideoFrame> painting) {
        int slot = claim();
        painting.accept(frames[slot]);
        release(slot, atMicros);
    }

    /** Copies the picture of a moment: the newest that is not after it. False when there is none. */
    synchronized boolean copy(long atMicros, VideoFrame into) {
        int best = -1;
        for (int slot = 0; slot < SLOTS; slot++) {
            boolean candidate = times[slot] != NONE && place(times[slot]) <= place(atMicros);
            best = candidate && (best < 0 || times[slot] > times[best]) ? slot : best;
        }
        if (best < 0) {
            return false;
        }
        shown = Math.max(shown, times[best]);
        MemorySegment.copy(
                frames[best].pixels(), 0, into.pixels(), 0, into.pixels().byteSize());
        return true;
    }

    /** Time of the oldest picture, far in the future when there is none. */
    synchronized long oldest() {
        return Arrays.stream(times).filter(time -> time != NONE).min().orElse(Long.MAX_VALUE);
    }

    /** Time of the newest picture, very early when there is none. */
    synchronized long newest() {
        return newest;
    }

    /** Pictures that gave way before they were shown, although later ones were. */
    synchronized long dropped() {
        return dropped;
    }

    synchronized void clear() {
        Arrays.fill(times, NONE);
        newest = NONE;
        shown = NONE;
    }

    private synchronized int claim() {
        int oldest = 0;
        for (int slot = 1; slot < SLOTS; slot++) {
            oldest = times[slot] < times[oldest] ? slot : oldest;
        }
        dropped += times[oldest] != NONE && shown != NONE && times[oldest] > shown ? 1 : 0;
        times[oldest] = NONE;
        return oldest;
    }

    private synchronized void release(int slot, long atMicros) {
        times[slot] = atMicros;
        newest = Math.max(newest, atMicros);
    }

    private static long place(long micros) {
        return Timebase.frameAt(micros + Timebase.FRAME_MICROS / 2);
    }
}
