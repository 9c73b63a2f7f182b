package dev.nightshift.broadcast.ingest;

import dev.nightshift.media.Timebase;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A little of a feed, so that it can be shown evenly. The connection's thread puts, the frame loop takes; neither waits
 * for the other.
 */
final class FeedBuffer implements AutoCloseable {
    /** Rising from silence, so that sound that begins in the middle of a wave does not click: 5 ms. */
    private static final int RISE = 240;

    private final Arena memory = Arena.ofShared();
    private final PictureRing pictures;
    private final SoundRing sound = new SoundRing();
    private final FeedClock clock = new FeedClock();
    private boolean broken = true;
    private volatile boolean wanted;

    FeedBuffer(int width, int height) {
        pictures = new PictureRing(memory, width, height);
    }

    /** Whether pictures are kept; sound always is. */
    synchronized void want(boolean shown) {
        if (shown && !wanted) {
            pictures.clear();
            clock.restart();
        }
        wanted = shown;
    }

    /** Another connection begins, or none is left: its times have nothing to do with those before. */
    synchronized void restart() {
        pictures.clear();
        sound.clear();
        clock.restart();
    }

    void picture(long atMicros, Consumer<VideoFrame> painting) {
        if (wanted && pictures.wants(atMicros)) {
            pictures.put(atMicros, painting);
        }
    }

    void sound(long atMicros, float[] samples, int length) {
        sound.put(atMicros, samples, length);
    }

    /**
     * The next 40 ms.
     *
     * @param picture of the programme's size, overwritten
     * @param block {@link Timebase#SAMPLES_PER_FRAME} samples of the 40 ms after the picture's, overwritten
     * @return whether there is anything
     */
    synchronized boolean next(VideoFrame picture, float[] block) {
        FeedClock.Step step = clock.step(pictures.oldest(), arrived());
        boolean seen = clock.now() - pictures.newest() < FeedClock.PATIENCE;
        if (step == FeedClock.Step.NOTHING || !seen || !pictures.copy(clock.now(), picture)) {
            broken = true;
            return false;
        }
        if (step == FeedClock.Step.STANDS) {
            Arrays.fill(block, 0);
        } else {
            sound.read(clock.now() + Timebase.FRAME_MICROS, block);
            rise(block, broken || step == FeedClock.Step.LEAPT);
        }
        broken = step == FeedClock.Step.STANDS;
        return true;
    }

    /** How far behind what has arrived the programme is, microseconds. */
    synchronized long lag() {
        return Math.max(0, arrived() - clock.now());
    }

    /** What was lost so far. */
    synchronized FeedLosses losses() {
        return new FeedLosses(pictures.dropped(), sound.missing(), clock.waits(), clock.leaps());
    }

    @Override
    public void close() {
        memory.close();
    }

    /** Where both have arrived; where only one still comes, it counts alone. */
    private long arrived() {
        long seen = pictures.newest();
        long heard = sound.endMicros();
        boolean together = seen != Long.MIN_VALUE && heard != Long.MIN_VALUE && Math.abs(seen - heard) < FeedClock.MOST;
        return together ? Math.min(seen, heard) : Math.max(seen, heard);
    }

    private static void rise(float[] block, boolean fromSilence) {
        for (int i = 0; fromSilence && i < RISE; i++) {
            block[i] *= i / (float) RISE;
        }
    }
}
