package dev.nightshift.broadcast.film;

import dev.nightshift.broadcast.mark.sound.SoundMarkDetector;
import dev.nightshift.broadcast.mark.sound.SoundReading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The watermarks in a film's sound, stretch by stretch of 12 s.
 *
 * @param stretches looked at; one that ends after less than half is left out, unless it is all there is
 * @param found marks, in the order of the film
 */
public record SoundMarks(int stretches, List<SoundReading> found) {
    public SoundMarks {
        found = List.copyOf(found);
    }

    /**
     * Looks through a film.
     *
     * @throws IOException when it can't be read
     */
    public static SoundMarks in(String address) throws IOException {
        Collector collector = new Collector();
        SoundReader.read(address, collector::take);
        return collector.end();
    }

    /** The mark that is surest. */
    public Optional<SoundReading> best() {
        return found.stream().max(Comparator.comparingDouble(SoundReading::confidence));
    }

    /** Gathers a stretch, reads it, goes on with the next. */
    private static final class Collector {
        private final SoundMarkDetector detector = new SoundMarkDetector();
        private final float[] stretch = new float[SoundMarkDetector.STRETCH];
        private final List<SoundReading> found = new ArrayList<>();
        private int filled;
        private int stretches;

        void take(float[] samples, int length) {
            int at = 0;
            while (at < length) {
                int step = Math.min(length - at, stretch.length - filled);
                System.arraycopy(samples, at, stretch, filled, step);
                at += step;
                filled += step;
                if (filled == stretch.length) {
                    finish();
                }
            }
        }

        SoundMarks end() {
            if (filled > stretch.length / 2 || (stretches == 0 && filled > 0)) {
                finish();
            }
            return new SoundMarks(stretches, found);
        }

        private void finish() {
            detector.read(Arrays.copyOf(stretch, filled)).ifPresent(found::add);
            stretches++;
            filled = 0;
        }
    }
}
