package dev.nightshift.avatar.clone.render;

import java.util.Optional;

/**
 * Chooses the exemplar whose fine detail is shown. It changes as seldom as it can: going on with the footage (the next
 * picture of the last choice) costs nothing, every other change costs as much as the pictures differ, and some more.
 * Remembers its last choice, so one for each host.
 */
final class Lead {
    /** What a jump costs, in canonical pixels. */
    private static final double JUMP = 0.5;

    private static final double DIFFERENCE = 0.5;
    /** How many of the nearest may lead. */
    private static final int CANDIDATES = 12;

    private Optional<Exemplar> last = Optional.empty();

    Exemplar choose(Neighbours near) {
        Exemplar best = near.exemplars().getFirst();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < Math.min(CANDIDATES, near.exemplars().size()); i++) {
            Exemplar candidate = near.exemplars().get(i);
            double cost = near.distances()[i]
                    + last.map(before -> change(before, candidate)).orElse(0.0);
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        last = Optional.of(best);
        return best;
    }

    private static double change(Exemplar from, Exemplar to) {
        int steps = to.frame() - from.frame();
        if (steps == 0 || steps == 1) {
            return 0;
        }
        return JUMP + DIFFERENCE * Math.sqrt(MouthFeature.squaredDistance(from.feature(), to.feature()));
    }
}
