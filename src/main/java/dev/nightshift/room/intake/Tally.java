package dev.nightshift.room.intake;

import java.util.EnumMap;
import java.util.Map;

/** Counts behind {@link IntakeFigures}. Guarded by the intake's lock. */
final class Tally {
    private final Map<Drop, Long> dropped = new EnumMap<>(Drop.class);
    private long comments;
    private long told;
    private long joined;
    private long likes;
    private long crowdDropped;
    private long slowestMicros;

    void came() {
        comments++;
    }

    void drop(Drop reason, int count) {
        if (count > 0) {
            dropped.merge(reason, (long) count, Long::sum);
        }
    }

    void told(long readMicros) {
        told++;
        slowestMicros = Math.max(slowestMicros, readMicros);
    }

    void joined() {
        joined++;
    }

    void liked() {
        likes++;
    }

    void crowdDropped() {
        crowdDropped++;
    }

    IntakeFigures figures(int waiting) {
        return new IntakeFigures(
                comments, told, dropped, waiting, joined, likes, crowdDropped, slowestMicros / 1_000.0);
    }
}
