package dev.nightshift.avatar.clone;

import dev.nightshift.avatar.Direction.Expression;
import dev.nightshift.avatar.Direction.Feel;
import java.util.ArrayDeque;
import java.util.Deque;

/** The feeling that shows in the face: the one that was directed last, come to within about half a second. One thread. */
final class ShownFeeling {
    /** How much of the way is gone in a picture. */
    private static final double PACE = 0.14;
    /** Most feelings directed ahead; playout directs one or two. */
    private static final int MOST = 16;

    private final Deque<Feel> coming = new ArrayDeque<>();
    private Expression wanted = Expression.FRIENDLY;
    private Expression shown = Expression.FRIENDLY;

    void direct(Feel feel) {
        if (coming.size() >= MOST) {
            throw new IllegalStateException("more than " + MOST + " feelings are directed ahead");
        }
        coming.add(feel);
    }

    /** What was directed for a moment; moments never go back. */
    Expression wanted(long micros) {
        while (!coming.isEmpty() && coming.peek().atMicros() <= micros) {
            wanted = coming.remove().expression();
        }
        return wanted;
    }

    /** What shows in the next picture. */
    Expression next(long micros) {
        Expression to = wanted(micros);
        shown = new Expression(
                eased(shown.smile(), to.smile()),
                eased(shown.sad(), to.sad()),
                eased(shown.surprise(), to.surprise()),
                eased(shown.concern(), to.concern()));
        return shown;
    }

    private static double eased(double from, double to) {
        return from + PACE * (to - from);
    }
}
