package dev.nightshift.playout;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How long each stage of the pipeline takes for a picture, as histograms of constant size. Written by the frame loop,
 * read by anyone.
 */
public final class Timings {
    /** Microseconds a bucket. */
    private static final int WIDTH = 100;

    private static final int BUCKETS = 2_000;

    /** The stages of one picture. */
    public enum Stage {
        RUNDOWN,
        AVATAR,
        COMPOSE,
        SOUND,
        BROADCAST,
        WHOLE
    }

    /** Milliseconds at the median, the 95th percentile and the slowest. */
    public record Figures(double p50, double p95, double max) {}

    /**
     * What the voice has done.
     *
     * @param synthesised lines whose sound was made
     * @param synthesisSeconds how long that took, all together
     * @param spoken lines heard to their end
     */
    public record Speech(long synthesised, double synthesisSeconds, long spoken) {}

    private static final class Histogram {
        private final int[] counts = new int[BUCKETS];
        private long total;
        private long slowest;
    }

    private final Map<Stage, Histogram> histograms = new EnumMap<>(Stage.class);
    private Speech speech = new Speech(0, 0, 0);

    public Timings() {
        for (Stage stage : Stage.values()) {
            histograms.put(stage, new Histogram());
        }
    }

    synchronized void took(Stage stage, long nanos) {
        Histogram histogram = Objects.requireNonNull(histograms.get(stage));
        long micros = nanos / 1_000;
        histogram.counts[(int) Math.min(BUCKETS - 1, micros / WIDTH)]++;
        histogram.total++;
        histogram.slowest = Math.max(histogram.slowest, micros);
    }

    synchronized void synthesised(long nanos) {
        speech = new Speech(speech.synthesised + 1, speech.synthesisSeconds + nanos / 1e9, speech.spoken);
    }

    synchronized void spoke() {
        speech = new Speech(speech.synthesised, speech.synthesisSeconds, speech.spoken + 1);
    }

    /** What the voice has done in this show; {@link #reset} does not touch it. */
    public synchronized Speech speech() {
        return speech;
    }

    /** The figures of a stage; zero before the first picture. */
    public synchronized Figures of(Stage stage) {
        Histogram histogram = Objects.requireNonNull(histograms.get(stage));
        return new Figures(quantile(histogram, 0.5), quantile(histogram, 0.95), histogram.slowest / 1_000.0);
    }

    /** Forgets all figures of stages, after a warm-up. */
    public synchronized void reset() {
        for (Histogram histogram : histograms.values()) {
            Arrays.fill(histogram.counts, 0);
            histogram.total = 0;
            histogram.slowest = 0;
        }
    }

    private static double quantile(Histogram histogram, double share) {
        long wanted = (long) Math.ceil(histogram.total * share);
        long seen = 0;
        for (int bucket = 0; bucket < BUCKETS && wanted > 0; bucket++) {
            seen += histogram.counts[bucket];
            if (seen >= wanted) {
                return (bucket + 1) * WIDTH / 1_000.0;
            }
        }
        return 0;
    }
}
