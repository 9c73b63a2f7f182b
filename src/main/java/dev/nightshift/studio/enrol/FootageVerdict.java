package dev.nightshift.studio.enrol;

import java.util.List;

/** Whether footage can be worked with. */
public sealed interface FootageVerdict {
    /**
     * It can.
     *
     * @param notes stretches that will be left out
     * @param usableSeconds of the film that remain
     */
    record Accepted(List<Fault> notes, double usableSeconds) implements FootageVerdict {
        public Accepted {
            notes = List.copyOf(notes);
        }
    }

    /**
     * It must be recorded anew.
     *
     * @param reasons at least one, the most important first
     */
    record Rejected(List<Fault> reasons) implements FootageVerdict {
        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }
}
