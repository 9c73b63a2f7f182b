package dev.nightshift.avatar.clone;

import dev.nightshift.avatar.clone.model.Loops;
import dev.nightshift.avatar.clone.model.Loops.Join;
import java.util.Arrays;
import java.util.List;

/**
 * How much the next {@value #HORIZON} pictures are worth from each place of the film, along the best way through its joins
 * (dynamic programming over what is left of the horizon). Ways to a part that nobody has seen for long may lead through
 * parts that were just seen; a look at the next stretch alone never finds them.
 */
final class Outlook {
    /** Pictures that are looked ahead. */
    private static final int HORIZON = 300;
    /** Pictures between two joins. */
    private static final int DWELL = 60;
    /** What a join of cost 1 is worth less, in pictures of full worth. */
    private static final double COST = 8;

    private static final int STEP = 20;

    private final List<Join> joins;
    private final double[] sums;
    private final int last;
    /** Best worth by place and by what is left of the horizon, in steps; not known below 0. */
    private final double[][] known;

    /** @param worth of each picture of the film, 0 .. about 2 */
    Outlook(Loops loops, double[] worth) {
        joins = loops.joins();
        last = joins.isEmpty() ? worth.length - 1 : joins.getLast().from();
        sums = new double[worth.length + 1];
        for (int i = 0; i < worth.length; i++) {
            sums[i + 1] = sums[i] + worth[i];
        }
        known = new double[worth.length][];
    }

    /** The worth of going on from a place. */
    double from(int place) {
        return best(place, HORIZON, 0);
    }

    /** The worth of taking a join now. */
    double through(Join join) {
        return best(join.to(), HORIZON, DWELL) - COST * join.cost();
    }

    private double best(int place, int left, int dwell) {
        if (left <= 0) {
            return 0;
        }
        if (dwell < DWELL) {
            return searched(place, left, dwell);
        }
        if (known[place] == null) {
            known[place] = new double[HORIZON / STEP + 1];
            Arrays.fill(known[place], -1e9);
        }
        int step = left / STEP;
        if (known[place][step] == -1e9) {
            known[place][step] = searched(place, left, dwell);
        }
        return known[place][step];
    }

    private double searched(int place, int left, int dwell) {
        double best = place + left <= last ? sums[place + left] - sums[place] : -1e8;
        for (Join join : joins) {
            int run = join.from() - place;
            if (run >= Math.min(dwell, last - place) && run > 0 && run < left) {
                double worth = sums[join.from()]
                        - sums[place]
                        - COST * join.cost()
                        + best(join.to() + Loops.FADE, left - run, DWELL);
                best = Math.max(best, worth);
            }
        }
        return best;
    }
}
