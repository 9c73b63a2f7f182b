package dev.nightshift.room.intake;

import dev.nightshift.room.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sums who came in and what was liked, until it is time to tell the room. Guarded by the intake's lock. */
final class Doorway {
    private static final int NAMES = 5;

    private final Duration every;
    private final List<String> names = new ArrayList<>();
    private int joined;
    private int likes;
    private Instant due;

    Doorway(Duration every, Instant now) {
        this.every = every;
        this.due = now.plus(every);
    }

    void joined(String name) {
        joined++;
        if (names.size() < NAMES && !name.isBlank()) {
            names.add(name);
        }
    }

    void liked() {
        likes++;
    }

    Instant due() {
        return due;
    }

    /** What came since the last time, when it is time and anything came. */
    Optional<Command.Gathered> gathered(Instant now) {
        if (now.isBefore(due)) {
            return Optional.empty();
        }
        due = now.plus(every);
        if (joined + likes == 0) {
            return Optional.empty();
        }
        Command.Gathered gathered = new Command.Gathered(names, joined, likes);
        names.clear();
        joined = 0;
        likes = 0;
        return Optional.of(gathered);
    }
}
