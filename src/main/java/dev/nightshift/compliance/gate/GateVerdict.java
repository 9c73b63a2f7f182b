package dev.nightshift.compliance.gate;

import java.util.List;

/** What the gate says of a show. */
public sealed interface GateVerdict {
    /** It may go live. */
    record Cleared(Clearance clearance) implements GateVerdict {}

    /** It may not. */
    record Blocked(List<Blocker> blockers) implements GateVerdict {
        public Blocked {
            blockers = List.copyOf(blockers);
        }
    }
}
