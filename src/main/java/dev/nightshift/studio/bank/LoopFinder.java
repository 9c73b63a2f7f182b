package dev.nightshift.studio.bank;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.model.Loops;
import dev.nightshift.avatar.clone.model.Loops.Join;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where a film can go on elsewhere: pose, place, gaze, lids, brows and the whole picture match at the beginning, in
 * the middle and at the end of the join, so that speeds match too, and neither side is in a gesture.
 */
public final class LoopFinder {
    private static final int SHORTEST = 25;
    /** Joins that begin and end this near to a better one are the same join. */
    private static final int SAME = 8;
    /** Costs above are not looked at further, unless nothing else is found. */
    private static final double DEAR = 6;
    /** One join for so many pictures. */
    private static final int PICTURES_A_JOIN = 8;
    /** More movement than so many times the usual is a gesture. */
    private static final double GESTURE = 1.6;
    /** Lips that are nearer are closed, in distances of the eyes. */
    private static final double CLOSED = 0.03;

    private static final int STILL = 6;
    /** No head moves so far in a twenty-fifth of a second; see {@link Glimpse#faceDistance}. */
    private static final double JUMP = 1.3;
    /** A change of the picture that is so many times the usual is a cut. */
    private static final double OTHER = 12;
    /** What a camera's noise changes at least. */
    private static final double STIR = 0.2;

    private final List<Glimpse> film;
    private final boolean[] calm;

    private LoopFinder(List<Glimpse> film) {
        this.film = film;
        this.calm = calm(film);
    }

    /** Finds the joins of a film. */
    public static Loops find(List<Glimpse> film) {
        LoopFinder finder = new LoopFinder(film);
        List<Join> joins = finder.endless(finder.best(finder.candidates(DEAR)));
        if (joins.isEmpty()) {
            joins = finder.endless(finder.best(finder.candidates(Double.MAX_VALUE)));
        }
        return new Loops(finder.acrossCuts(joins), finder.quiet(), Gestures.of(film));
    }

    /**
     * Where one take of a film ends and the next begins, the film goes on across the cut by a join like any other, so that
     * nobody sees it jump. Nothing else leads into the pictures just before a cut, from which that join can't be taken.
     */
    private List<Join> acrossCuts(List<Join> joins) {
        List<Join> all = new ArrayList<>(joins);
        for (int cut : cuts()) {
            boolean goesOn = joins.stream().anyMatch(join -> join.from() > cut + Loops.FADE);
            if (cut >= Loops.FADE && goesOn) {
                all.removeIf(join -> within(join.from(), cut) || within(join.to() + Loops.FADE, cut));
                all.add(new Join(cut - Loops.FADE, cut, 0));
            }
        }
        all.sort(Comparator.comparingInt(Join::from));
        return all;
    }

    private static boolean within(int frame, int cut) {
        return frame > cut - Loops.FADE && frame <= cut;
    }

    /** First pictures of takes: from one picture to the next the head is elsewhere, or all of the picture is another. */
    private List<Integer> cuts() {
        double[] changes = new double[film.size()];
        for (int i = 1; i < changes.length; i++) {
            changes[i] = film.get(i).pictureDistance(film.get(i - 1));
        }
        double usual = Arrays.stream(changes).sorted().toArray()[changes.length / 2];
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < changes.length; i++) {
            boolean elsewhere = film.get(i).faceDistance(film.get(i - 1)) > JUMP && changes[i] > GESTURE * usual;
            if (elsewhere || changes[i] > OTHER * Math.max(usual, STIR)) {
                cuts.add(i);
            }
        }
        return cuts;
    }

    private List<Join> candidates(double dear) {
        List<Join> candidates = new ArrayList<>();
        int end = film.size() - Loops.FADE;
        for (int from = 0; from < end; from++) {
            for (int to = 0; to < end; to++) {
                if (Math.abs(from - to) >= SHORTEST
                        && (dear == Double.MAX_VALUE || calmThrough(from) && calmThrough(to))) {
                    double cost = cost(from, to, dear);
                    if (cost < dear) {
                        candidates.add(new Join(from, to, (float) cost));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Join::cost));
        return candidates;
    }

    private double cost(int from, int to, double dear) {
        double face = 0;
        for (int k = 0; k <= Loops.FADE && face < 3 * dear; k += Loops.FADE / 2) {
            face += film.get(at(from, k)).faceDistance(film.get(at(to, k)));
        }
        if (face >= 3 * dear) {
            return Double.MAX_VALUE;
        }
        double all = face;
        for (int k = 0; k <= Loops.FADE; k += Loops.FADE / 2) {
            all += film.get(at(from, k)).pictureDistance(film.get(at(to, k)));
        }
        return all / 3;
    }

    private int at(int start, int k) {
        return Math.min(start + k, film.size() - 1);
    }

    private List<Join> best(List<Join> candidates) {
        List<Join> best = new ArrayList<>();
        for (Join candidate : candidates) {
            boolean known = best.stream()
                    .anyMatch(join -> Math.abs(join.from() - candidate.from()) < SAME
                            && Math.abs(join.to() - candidate.to()) < SAME);
            if (!known) {
                best.add(candidate);
            }
            if (best.size() >= Math.max(4, film.size() / PICTURES_A_JOIN)) {
                break;
            }
        }
        return best;
    }

    /** Leaves out joins to where no other join follows. */
    private List<Join> endless(List<Join> joins) {
        List<Join> kept = new ArrayList<>(joins);
        boolean changed = true;
        while (changed && !kept.isEmpty()) {
            int last = kept.stream().mapToInt(Join::from).max().orElseThrow();
            changed = kept.removeIf(join -> join.to() + Loops.FADE > last);
        }
        kept.sort(Comparator.comparingInt(Join::from));
        return kept;
    }

    private boolean calmThrough(int start) {
        for (int k = 0; k <= Loops.FADE; k++) {
            if (!calm[at(start, k)]) {
                return false;
            }
        }
        return true;
    }

    /** Where the picture moves no more than usual and the face is well seen. */
    private static boolean[] calm(List<Glimpse> film) {
        double[] motion = new double[film.size()];
        for (int i = 2; i < motion.length; i++) {
            motion[i] = film.get(i).pictureDistance(film.get(i - 2));
        }
        double usual = Arrays.stream(motion).sorted().toArray()[motion.length / 2];
        boolean[] calm = new boolean[motion.length];
        for (int i = 0; i < calm.length; i++) {
            calm[i] = motion[i] <= GESTURE * usual && film.get(i).face().usable();
        }
        return calm;
    }

    private boolean[] quiet() {
        boolean[] quiet = new boolean[film.size()];
        for (int i = 0; i < quiet.length; i++) {
            quiet[i] = true;
            for (int k = Math.max(0, i - STILL); k <= Math.min(quiet.length - 1, i + STILL); k++) {
                quiet[i] &= Canonical.opening(film.get(k).face().mesh()) < CLOSED;
            }
        }
        return quiet;
    }
}
