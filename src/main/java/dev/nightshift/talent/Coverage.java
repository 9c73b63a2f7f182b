package dev.nightshift.talent;

import java.util.List;
import java.util.stream.Collectors;

/** Whether a consent covers a use at a moment. */
public sealed interface Coverage {
    /** It does. */
    record Covered() implements Coverage {}

    /**
     * It does not.
     *
     * @param gaps every reason, the gravest first; never empty
     */
    record Refused(List<Gap> gaps) implements Coverage {
        public Refused {
            gaps = List.copyOf(gaps);
            if (gaps.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }

        /** All reasons in one line. */
        public String says() {
            return gaps.stream().map(Gap::says).collect(Collectors.joining("; "));
        }
    }

    /** What follows from the gaps that were found. */
    static Coverage of(List<Gap> gaps) {
        return gaps.isEmpty() ? new Covered() : new Refused(gaps);
    }
}
