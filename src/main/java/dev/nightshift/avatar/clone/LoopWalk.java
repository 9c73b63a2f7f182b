package dev.nightshift.avatar.clone;

import dev.nightshift.avatar.clone.model.Loops;
import dev.nightshift.avatar.clone.model.Loops.Join;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * An endless walk through the film: on and on, and at a join elsewhere when what lies there was not seen for longer.
 * Deterministic for a given chance. One thread.
 */
final class LoopWalk {
    /** Pictures between two joins, unless the film would end. */
    private static final int DWELL = 75;
    /** How far ahead a way is looked at. */
    private static final int AHEAD = 75;
    /** Not seen for that long is as good as never. */
    private static final int FORGOTTEN = 25 * 90;

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
    private final int last;
    private long now;
    private int at;
    private long joined;
    private Optional<Join> joining = Optional.empty();

    LoopWalk(Loops loops, RandomGenerator chance) {
        this.loops = loops;
        this.chance = chance;
        this.seen = new long[loops.quiet().length];
        Arrays.fill(seen, -FORGOTTEN);
        this.last = loops.joins().isEmpty()
                ? seen.length - 1
                : loops.joins().getLast().from();
        this.at = loops.joins().isEmpty() ? 0 : loops.joins().getFirst().to();
    }

    /**
     * The next picture.
     *
     * @param quiet whether a still, silent stretch is wanted
     */
    Step next(boolean quiet) {
        now++;
        if (joining.isEmpty()) {
            joining = choose(quiet);
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

    private Optional<Join> choose(boolean quiet) {
        List<Join> ways =
                loops.joins().stream().filter(join -> join.from() == at).toList();
        boolean must = at >= last;
        if (ways.isEmpty() || !must && now - joined < DWELL) {
            return Optional.empty();
        }
        Optional<Join> best = Optional.empty();
        double most = must ? Double.NEGATIVE_INFINITY : worth(at, quiet);
        for (Join way : ways) {
            double worth = worth(way.to(), quiet) - way.cost() / 4 + 0.2 * chance.nextDouble();
            if (worth > most) {
                most = worth;
                best = Optional.of(way);
            }
        }
        return best;
    }

    /** How long ago a stretch was seen, 0 .. 1, and 1 more when it is as quiet as wanted. */
    private double worth(int from, boolean quiet) {
        double age = 0;
        double apt = 0;
        int count = 0;
        for (int frame = from; frame < Math.min(from + AHEAD, seen.length); frame += 5) {
            age += Math.min(FORGOTTEN, now - seen[frame]) / (double) FORGOTTEN;
            apt += quiet && loops.quiet()[frame] ? 1 : 0;
            count++;
        }
        return (age + apt) / count;
    }
}
