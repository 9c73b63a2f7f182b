package dev.nightshift.avatar.drawn.motion;

import java.util.ArrayList;
import java.util.List;

/** The bumps of one control that are under way or to come; their sum is the control's value. */
final class Bumps {
    /** More than a minute of speech asks for; a further one is not taken. */
    static final int LIMIT = 256;

    private final List<Bump> bumps = new ArrayList<>();
    private long refused;

    void add(Bump bump) {
        if (bumps.size() < LIMIT) {
            bumps.add(bump);
        } else {
            refused++;
        }
    }

    double at(long now) {
        double sum = 0;
        for (int i = 0; i < bumps.size(); i++) {
            sum += bumps.get(i).at(now);
        }
        return sum;
    }

    /** Forgets what is over. */
    void forget(long now) {
        for (int i = bumps.size() - 1; i >= 0; i--) {
            if (bumps.get(i).end() < now) {
                bumps.remove(i);
            }
        }
    }

    /** The reason is gone: what has not begun never begins, what is held is let go. */
    void cut(long from, long until) {
        bumps.removeIf(bump -> bump.start() >= from && bump.start() < until);
        bumps.replaceAll(bump -> bump.start() < until ? bump.leavingAt(from) : bump);
    }

    long refused() {
        return refused;
    }
}
