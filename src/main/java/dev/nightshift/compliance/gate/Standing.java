package dev.nightshift.compliance.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/** Whether what a show was cleared by still holds while it runs. Pure. */
public sealed interface Standing {
    /** How long before the end whoever runs the show is warned. */
    Duration NOTICE = Duration.ofHours(1);

    /** It holds, and will for the time of {@link #NOTICE}. */
    record Holds() implements Standing {}

    /**
     * It holds now.
     *
     * @param at the first second at which it doesn't any more
     */
    record RunsOut(Instant at) implements Standing {}

    /** It does not hold any more. */
    record RanOut() implements Standing {}

    /** @param cleared whether it holds at a moment; what ended does not begin again */
    static Standing at(Instant now, Predicate<Instant> cleared) {
        if (!cleared.test(now)) {
            return new RanOut();
        }
        return cleared.test(now.plus(NOTICE)) ? new Holds() : new RunsOut(end(now, cleared));
    }

    private static Instant end(Instant now, Predicate<Instant> cleared) {
        long holds = now.getEpochSecond();
        long ended = holds + NOTICE.toSeconds() + 1;
        while (ended - holds > 1) {
            long middle = (holds + ended) / 2;
            if (cleared.test(Instant.ofEpochSecond(middle))) {
                holds = middle;
            } else {
                ended = middle;
            }
        }
        return Instant.ofEpochSecond(ended);
    }
}
