package dev.nightshift.broadcast.film;

import dev.nightshift.broadcast.mark.MarkDetector;
import dev.nightshift.broadcast.mark.MarkReading;
import dev.nightshift.media.Luma;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The watermarks in a film, stretch by stretch.
 *
 * @param stretches looked at
 * @param found marks, in the order of the film
 */
public record FilmMarks(int stretches, List<MarkReading> found) {
    private static final double STRETCH_SECONDS = 10;
    private static final double BETWEEN_SECONDS = .3;

    public FilmMarks {
        found = List.copyOf(found);
    }

    /**
     * Looks through a film.
     *
     * @throws IOException when it can't be read
     */
    public static FilmMarks in(String address) throws IOException {
        Collector collector = new Collector(new MarkDetector());
        FilmReader.read(address, collector::see);
        return collector.end();
    }

    /** The mark that is surest. */
    public Optional<MarkReading> best() {
        return found.stream().max(Comparator.comparingDouble(MarkReading::confidence));
    }

    /** Gathers a stretch, reads it, goes on with the next. */
    private static final class Collector {
        private final MarkDetector detector;
        private final List<MarkReading> found = new ArrayList<>();
        private double began = Double.NEGATIVE_INFINITY;
        private double last = Double.NEGATIVE_INFINITY;
        private int stretches;

        Collector(MarkDetector detector) {
            this.detector = detector;
        }

        boolean see(Luma picture, double seconds) {
            if (seconds - last < BETWEEN_SECONDS) {
                return true;
            }
            if (seconds - began >= STRETCH_SECONDS) {
                finish();
                began = seconds;
            }
            detector.add(picture);
            last = seconds;
            return true;
        }

        FilmMarks end() {
            finish();
            return new FilmMarks(stretches, found);
        }

        private void finish() {
            stretches += detector.pictures() > 0 ? 1 : 0;
            detector.read().ifPresent(found::add);
            detector.restart();
        }
    }
}
