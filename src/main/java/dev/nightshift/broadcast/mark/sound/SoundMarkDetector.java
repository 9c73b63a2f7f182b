package dev.nightshift.broadcast.mark.sound;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Looks for a watermark in sound: 48,000 samples a second, one channel, from any moment on. The longer the surer; a mark is
 * whole in 10.9 s. Keeps no state, any thread.
 */
public final class SoundMarkDetector {
    /** As long as a stretch should be, in samples. */
    public static final int STRETCH = 12 * 48_000;

    /** Of 1,152 stretches without a mark none came above 4.6 (docs/benchmarks.md). */
    private static final double LEAST_CONFIDENCE = 6;

    private final SoundLayout layout;
    private final int[] known;

    /** Looks for the mark of Nightshift programs. */
    public SoundMarkDetector() {
        this(SoundLayout.standard());
    }

    SoundMarkDetector(SoundLayout layout) {
        this.layout = layout;
        this.known = IntStream.range(0, SoundLayout.CHIPS).filter(layout::known).toArray();
    }

    /** What was found; empty when it is none, or too weak to be believed. */
    public Optional<SoundReading> read(float[] samples) {
        SoundCells cells = SoundCells.of(samples);
        int begin = begin(cells);
        double[] soft = new double[SoundCode.LENGTH];
        each(cells, begin, (chip, value) -> {
            if (!layout.known(chip)) {
                soft[layout.bit(chip)] += layout.sign(chip) * value;
            }
        });
        OptionalInt show = SoundCode.decode(soft);
        return show.isPresent() ? believed(cells, begin, soft, show.getAsInt()) : Optional.empty();
    }

    private Optional<SoundReading> believed(SoundCells cells, int begin, double[] soft, int show) {
        byte[] coded = SoundCode.encode(show);
        double confidence = confidence(cells, begin, coded);
        int wrong = 0;
        for (int i = 0; i < coded.length; i++) {
            wrong += coded[i] * soft[i] < 0 ? 1 : 0;
        }
        return confidence >= LEAST_CONFIDENCE
                ? Optional.of(new SoundReading(show, confidence, wrong))
                : Optional.empty();
    }

    /** Where the known chips fit best. */
    private int begin(SoundCells cells) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < SoundCells.PLACES; place++) {
            double fits = fits(cells.values(), place);
            if (fits > most) {
                most = fits;
                best = place;
            }
        }
        return best;
    }

    private double fits(float[][] values, int begin) {
        double sum = 0;
        double squares = 0;
        for (int chip : known) {
            int first = (begin + 2 * SoundCells.PLACES_A_CELL * (chip / SoundLayout.ACROSS)) % SoundCells.PLACES;
            for (int at = first; at < values.length; at += SoundCells.PLACES) {
                double value = values[at][chip % SoundLayout.ACROSS];
                sum += layout.sign(chip) * value;
                squares += value * value;
            }
        }
        return squares > 0 ? sum / Math.sqrt(squares) : 0;
    }

    private interface Visitor {
        void see(int chip, float value);
    }

    private double confidence(SoundCells cells, int begin, byte[] coded) {
        double[] sums = new double[2];
        each(cells, begin, (chip, value) -> {
            sums[0] += layout.value(chip, coded) * value;
            sums[1] += value * value;
        });
        return sums[1] > 0 ? sums[0] / Math.sqrt(sums[1]) : 0;
    }

    /** Every chip that is whole in the sound when a mark begins at a place, or one period later or earlier. */
    private static void each(SoundCells cells, int begin, Visitor visitor) {
        for (int pair = 0; pair < SoundLayout.PAIRS; pair++) {
            int first = (begin + 2 * SoundCells.PLACES_A_CELL * pair) % SoundCells.PLACES;
            for (int at = first; at < cells.values().length; at += SoundCells.PLACES) {
                for (int i = 0; i < SoundLayout.ACROSS; i++) {
                    visitor.see(pair * SoundLayout.ACROSS + i, cells.values()[at][i]);
                }
            }
        }
    }
}
