package dev.nightshift.studio.sitting;

import java.time.Instant;
import java.util.List;

/**
 * How a build stands.
 *
 * @param number counts up with each change
 */
public record BuildState(long number, Stage stage) {
    /** Where it has got to. */
    public sealed interface Stage {}

    /** Another build goes first. */
    public record Waiting() implements Stage {}

    /**
     * It is being worked at.
     *
     * @param done phases that have ended, in order
     * @param phase that goes on; empty before the first
     * @param since when it goes on
     */
    public record Working(List<Ended> done, String phase, Instant since) implements Stage {
        public Working {
            done = List.copyOf(done);
        }
    }

    /** A phase that has ended. */
    public record Ended(String phase, double seconds) {}

    /**
     * Nothing was built: the takes or the consent won't do.
     *
     * @param reasons at least one
     */
    public record Rejected(List<Reason> reasons) implements Stage {
        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One reason.
     *
     * @param code a fault of {@code studio.enrol} or a cause of {@code studio.consent}, such as {@code BLUR}
     * @param where in the footage, such as {@code 1.2-3.4 s}; empty when it concerns the whole
     * @param says in English
     */
    public record Reason(String code, String where, String says) {}

    /** The host is there. */
    public record Ready(String host, double seconds, List<String> notes) implements Stage {
        public Ready {
            notes = List.copyOf(notes);
        }
    }

    /** The program that builds has ended for no reason it could tell. */
    public record Broken(String why) implements Stage {}

    /** Whether nothing more comes. */
    public boolean over() {
        return switch (stage) {
            case Waiting waiting -> false;
            case Working working -> false;
            case Rejected rejected -> true;
            case Ready ready -> true;
            case Broken broken -> true;
        };
    }
}
