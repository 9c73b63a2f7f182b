package dev.nightshift.studio.consent;

import java.util.List;

/** What became of the check. */
public sealed interface Clearance {
    /** A clone may be built. */
    record Cleared(ConsentedFootage footage) implements Clearance {}

    /**
     * None may.
     *
     * @param denials all that was found; never empty
     */
    record Denied(List<Denial> denials) implements Clearance {
        public Denied {
            denials = List.copyOf(denials);
        }
    }
}
