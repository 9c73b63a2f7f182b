package dev.nightshift.avatar.clone;

import dev.nightshift.avatar.clone.model.Loops;
import dev.nightshift.avatar.clone.model.Loops.Join;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * An endless walk through the film: on and on, and at a join elsewhere when the ways from there lead to what was not seen
 * for longer, or suits better. Deterministic for a given chance. One thread.
 */
final class LoopWalk {
    /** Pictures between two joins, unless the film would end. */
    private static final int DWELL = 60;
    /** What staying is worth more than leaving, in pictures. */
    private static final double STAY = 6;
    /** Not seen for so many times the film's length is as good as never. */
    private static final int FORGOTTEN = 4;

    private static final double QUIET = 1;
    private static final double SUITED = 1;

    /**
     * What to show.
     *
     * @param frame the picture of the old place
     * @param other the picture of the new place; the same outside of joins
     * @param share how much of {@code other} shows, 0 .. 1
     */
    record Step(int frame, int other, double share) {}

    private final Loops loops;
    private final RandomGenerator chance;
    private final long[] seen;
    private final long forgotten;
    private final int last;
    private long now;
    private int at;
    private long joined;
    private Optional<Join> joining = Optional.empty();

    LoopWalk(Loops loops, RandomGenerator chance) {
        this.loops = loops;
        this.chance = chance;
        this.seen = new long[loops.quiet().length];
        this.forgotten = (long) FORGOTTEN * seen.length;
        Arrays.fill(seen, -forgotten);
        this.last = loops.joins().isEmpty()
                ? seen.length - 1
                : loops.joins().getLast().from();
        this.at = loops.joins().isEmpty() ? 0 : loops.joins().getFirst().to();
    }

    /** The next picture. */
    Step next(Wish wish) {
        now++;
        if (joining.isEmpty()) {
            joining = choose(wish);
            joining.ifPresent(join -> joined = now);
        }
        Step step = joining.map(this::faded).orElseGet(() -> new Step(at, at, 0));
        seen[step.frame] = now;
        seen[step.other] = now;
        advance();
        return step;
    }

    private Step faded(Join join) {
        int k = at - join.from();
        double t = (k + 1.0) / (Loops.FADE + 1);
        return new Step(at, join.to() + k, t * t * (3 - 2 * t));
    }

    private void advance() {
        if (joining.isPresent() && at - joining.get().from() >= Loops.FADE - 1) {
            at = joining.get().to() + Loops.FADE;
            joining = Optional.empty();
        } else {
            at = Math.min(at + 1, seen.length - 1);
        }
    }

    private Optional<Join> choose(Wish wish) {
        List<Join> ways =
                loops.joins().stream().filter(join -> join.from() == at).toList();
        boolean must = at >= last || ways.stream().anyMatch(LoopWalk::leadsOn);
        if (ways.isEmpty() || !must && now - joined < DWELL) {
            return Optional.empty();
        }
        Outlook outlook = new Outlook(loops, worth(wish));
        Optional<Join> best = Optional.empty();
        double most = must ? Double.NEGATIVE_INFINITY : outlook.from(at) + STAY;
        for (Join way : ways) {
            double worth = outlook.through(way) + STAY * chance.nextDouble();
            if (worth > most) {
                most = worth;
                best = Optional.of(way);
            }
        }
        return best;
    }

    /** A join to where the film would be anyway covers a cut between two takes: the film is not left to jump there. */
    private static boolean leadsOn(Join way) {
        return way.to() == way.from() + Loops.FADE;
    }

    /** How long ago each picture was seen, 0 .. 1, and more when it is as wished. */
    private double[] worth(Wish wish) {
        double[] worth = new double[seen.length];
        for (int frame = 0; frame < worth.length; frame++) {
            worth[frame] = Math.min(forgotten, now - seen[frame]) / (double) forgotten
                    + (wish.quiet() && loops.quiet()[frame] ? QUIET : 0)
                    + SUITED * wish.suits().applyAsDouble(frame);
        }
        return worth;
    }
}
