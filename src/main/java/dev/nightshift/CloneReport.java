package dev.nightshift;

import dev.nightshift.studio.Enrolment;
import dev.nightshift.studio.consent.Denial;
import java.util.List;

/** Whoever waits for a clone is told how it goes. */
interface CloneReport {
    /** A phase begins, and the one before has ended. */
    void phase(String name);

    /** No clone may be made. */
    void denied(List<Denial> denials);

    /** The footage has to be recorded anew. */
    void rejected(Enrolment.Outcome.Rejected rejected);

    /** It is there. */
    void ready(Built built);

    /**
     * A clone that was made.
     *
     * @param bytes of all its files
     * @param seconds it took
     */
    record Built(String name, Enrolment.Outcome.Enrolled enrolled, long bytes, double seconds) {}
}
