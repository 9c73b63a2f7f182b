package dev.nightshift.broadcast.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks for the mark in gathered pictures, in all sizes in which a platform may show them. Immutable, any thread. */
final class MarkSearch {
    /** Shares of the original width that are seen; 1 is a picture that was not cut, in any size. */
    private static final double LEAST = .82;

    private static final double MOST = 1.06;
    /** Over the height of a picture this is half a chip. */
    private static final double STEP = .003;

    private static final int CANDIDATES = 4;
    /** Chance alone reaches this at one scale in a hundred thousand. */
    private static final double LEAST_FIT = 5.5;
    /** Chance alone, with the code's best guess, stays below 11. */
    private static final double LEAST_CONFIDENCE = 12;

    private static final Comparator<Candidate> BEST = Comparator.comparingDouble(
                    (Candidate candidate) -> candidate.place().fit())
            .reversed();

    private final MarkLayout layout;
    private final byte[] known;

    MarkSearch(MarkLayout layout) {
        this.layout = layout;
        this.known = layout.known();
    }

    private record Candidate(double scaleX, double scaleY, MarkFold fold, MarkFold.Place place) {}

    /** The mark, when there is one beyond doubt. */
    Optional<MarkReading> find(MarkGrid grid) {
        int steps = (int) Math.round((MOST - LEAST) / STEP);
        List<Candidate> coarse = IntStream.rangeClosed(0, steps)
                .mapToObj(step -> LEAST + step * STEP)
                .map(scale -> candidate(grid, scale, scale))
                .filter(candidate -> candidate.place().fit() >= LEAST_FIT)
                .sorted(BEST)
                .limit(CANDIDATES)
                .toList();
        return coarse.stream()
                .map(candidate -> refined(grid, candidate))
                .flatMap(candidate -> reading(grid, candidate).stream())
                .max(Comparator.comparingDouble(MarkReading::confidence));
    }

    private Candidate candidate(MarkGrid grid, double scaleX, double scaleY) {
        MarkFold fold = new MarkFold(grid.cells(), scaleX, scaleY);
        return new Candidate(scaleX, scaleY, fold, fold.place(known));
    }

    /** A tile that fits badly over the whole picture is read badly: width and height are tried finer, each by itself. */
    private Candidate refined(MarkGrid grid, Candidate coarse) {
        List<Candidate> finer = new ArrayList<>(List.of(coarse));
        for (int x = -2; x <= 2; x++) {
            for (int y = -2; y <= 2; y++) {
                finer.add(candidate(grid, coarse.scaleX() + x * STEP / 3, coarse.scaleY() + y * STEP / 3));
            }
        }
        return finer.stream().sorted(BEST).findFirst().orElse(coarse);
    }

    private Optional<MarkReading> reading(MarkGrid grid, Candidate candidate) {
        double[] measured = candidate.fold().at(candidate.place());
        double[] soft = layout.soft(measured);
        return MarkCode.decode(soft)
                .map(payload -> new MarkReading(
                        payload,
                        confidence(measured, layout.chips(payload)),
                        candidate.scaleX(),
                        wrong(soft, MarkCode.encode(payload)),
                        grid.pictures()))
                .filter(reading -> reading.confidence() >= LEAST_CONFIDENCE);
    }

    private static int wrong(double[] soft, byte[] coded) {
        return (int) IntStream.range(0, coded.length)
                .filter(bit -> soft[bit] * coded[bit] <= 0)
                .count();
    }

    private static double confidence(double[] measured, byte[] chips) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < chips.length; i++) {
            sum += measured[i] * chips[i];
            squares += measured[i] * measured[i];
        }
        return squares == 0 ? 0 : sum / Math.sqrt(squares);
    }
}
