package dev.nightshift.compliance.gate;

import java.time.LocalDate;
import java.util.Set;

/** The gate's word that a show may go live; only the gate gives it, and no output beyond this machine opens without it. */
public final class Clearance {
    private final Set<String> platforms;
    private final LocalDate day;

    Clearance(Set<String> platforms, LocalDate day) {
        this.platforms = Set.copyOf(platforms);
        this.day = day;
    }

    /** Where the show may go. */
    public boolean covers(Set<String> wanted) {
        return platforms.containsAll(wanted);
    }

    /** The day that it was given for. */
    public LocalDate day() {
        return day;
    }
}
