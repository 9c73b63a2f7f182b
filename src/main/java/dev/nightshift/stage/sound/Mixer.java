package dev.nightshift.stage.sound;

import dev.nightshift.media.AudioFrame;
import dev.nightshift.media.Timebase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The program's sound: speech laid at sample positions over a room tone, limited to a true peak of -1.5 dBTP, one
 * picture's worth of samples at a time. Safe for any thread.
 *
 * <p>Speech that continues a chunk exactly where it ends is joined without a fade; loose ends fade in 4 ms, cancelled
 * speech in 15 ms.
 */
public final class Mixer {
    /** How many chunks may wait; speech is made a sentence ahead, not minutes. */
    public static final int CAPACITY = 512;

    private static final int BLOCK = Timebase.SAMPLES_PER_FRAME;
    private static final int AHEAD = Limiter.LOOK_AHEAD + Limiter.HISTORY;

    private final List<Placed> placed = new ArrayList<>();
    private final RoomTone roomTone;
    private final Limiter limiter = new Limiter(BLOCK);
    private final float[] dry = new float[Limiter.HISTORY + BLOCK + AHEAD];
    private long position;
    private long lateSamples;

    /**
     * A mixer at sample 0.
     *
     * @param seed of the room tone
     */
    public Mixer(long seed) {
        this.roomTone = new RoomTone(seed);
    }

    /** The next sample that {@link #mix} will give; speech placed from here on is heard in full. */
    public synchronized long position() {
        return position;
    }

    /** Samples that were placed too late to be heard. */
    public synchronized long lateSamples() {
        return lateSamples;
    }

    /** Whether speech sounds or waits. */
    public synchronized boolean isSpeaking() {
        return !placed.isEmpty();
    }

    /**
     * Lays speech on the time line.
     *
     * @param atSample program sample of its first sample; what lies before {@link #position()} is lost and counted
     * @param samples mono, 48 kHz, not changed afterwards
     * @throws IllegalStateException when {@value #CAPACITY} chunks wait already: the caller doesn't pace itself
     */
    public synchronized void place(long atSample, float[] samples) {
        if (placed.size() == CAPACITY) {
            throw new IllegalStateException(CAPACITY + " chunks of speech wait already");
        }
        long late = Math.clamp(position - atSample, 0, samples.length);
        lateSamples += late;
        if (late == samples.length) {
            return;
        }
        float[] heard = late == 0 ? samples : Arrays.copyOfRange(samples, (int) late, samples.length);
        placed.add(new Placed(atSample + late, heard, late == 0 && joins(atSample)));
    }

    /** Fades all speech out from a sample on (or from now, when that has passed) and forgets what comes later. */
    public synchronized void cancel(long fromSample) {
        long cut = Math.max(fromSample, position);
        placed.removeIf(chunk -> chunk.start() >= cut + Placed.CANCEL_FADE);
        placed.forEach(chunk -> chunk.cut(cut));
    }

    /**
     * Gives the next samples.
     *
     * @param into {@link Timebase#SAMPLES_PER_FRAME} samples, overwritten; they belong to the caller
     */
    public synchronized AudioFrame mix(float[] into) {
        if (into.length != BLOCK) {
            throw new IllegalArgumentException("a frame of sound has " + BLOCK + " samples, not " + into.length);
        }
        System.arraycopy(dry, BLOCK, dry, 0, Limiter.HISTORY);
        Arrays.fill(dry, Limiter.HISTORY, dry.length, 0);
        for (int i = 0; i < placed.size(); i++) {
            placed.get(i).addTo(dry, Limiter.HISTORY, BLOCK + AHEAD, position);
        }
        for (int i = 0; i < BLOCK; i++) {
            dry[Limiter.HISTORY + i] += roomTone.next();
        }
        limiter.limit(dry, into);
        long first = position;
        position += BLOCK;
        placed.removeIf(chunk -> chunk.isOverAt(position));
        return new AudioFrame(into, Timebase.microsOfSample(first));
    }

    /** A chunk continues another one when that has not begun to fade out. */
    private boolean joins(long atSample) {
        for (Placed before : placed) {
            if (before.end() == atSample && position <= atSample - Placed.EDGE_FADE) {
                before.markContinued();
                return true;
            }
        }
        return false;
    }
}
