package dev.nightshift.broadcast.ingest;

import dev.nightshift.media.Timebase;

/** The last second of a feed's sound, by its times. Safe for any thread. */
final class SoundRing {
    private static final int CAPACITY = Timebase.SAMPLE_RATE;
    /** Times of sound packets are rounded: within a tenth of a second sound is simply joined. */
    private static final long JOINED = Timebase.SAMPLE_RATE / 10;

    private final float[] ring = new float[CAPACITY];
    private long begin;
    private long end;
    private long missing;

    /** Forgets everything; the next samples begin anew. */
    synchronized void clear() {
        begin = 0;
        end = 0;
    }

    /** Lays samples down; a hole before them stays silent, what is older than what is there is left out. */
    synchronized void put(long atMicros, float[] samples, int length) {
        long at = Timebase.sampleAt(atMicros);
        if (begin == end || Math.abs(at - end) > JOINED && at > end) {
            jump(at);
        }
        if (at < end - JOINED) {
            missing += length;
            return;
        }
        for (int i = 0; i < length; i++) {
            ring[slot(end + i)] = samples[i];
        }
        end += length;
        begin = Math.max(begin, end - CAPACITY);
    }

    /** Up to where there is sound, microseconds; very early when there is none. */
    synchronized long endMicros() {
        return begin == end ? Long.MIN_VALUE : Timebase.microsOfSample(end);
    }

    /** Fills all of {@code into} from a moment on; what is not there is silent and counted. */
    synchronized void read(long fromMicros, float[] into) {
        long from = Timebase.sampleAt(fromMicros);
        for (int i = 0; i < into.length; i++) {
            boolean there = from + i >= begin && from + i < end;
            into[i] = there ? ring[slot(from + i)] : 0;
            missing += there ? 0 : 1;
        }
    }

    /** Samples that were silent because they were not there, or that came too late. */
    synchronized long missing() {
        return missing;
    }

    private void jump(long at) {
        if (begin == end || at - end >= CAPACITY) {
            begin = at;
        } else {
            silence(at);
        }
        end = at;
    }

    private void silence(long until) {
        for (long at = end; at < until; at++) {
            ring[slot(at)] = 0;
        }
        begin = Math.max(begin, until - CAPACITY);
    }

    private static int slot(long at) {
        return (int) Math.floorMod(at, (long) CAPACITY);
    }
}
