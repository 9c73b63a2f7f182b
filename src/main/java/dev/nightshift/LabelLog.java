package dev.nightshift;

import dev.nightshift.broadcast.watch.LabelReport;
import dev.nightshift.compliance.label.LabelPresence;
import dev.nightshift.compliance.label.LabelSighting;
import dev.nightshift.ledger.Evidence;
import dev.nightshift.ledger.Noted;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Notes as evidence how the label was seen on the encoded picture: each minute, and whenever it was missed. One thread. */
final class LabelLog {
    static final Duration EVERY = Duration.ofMinutes(1);

    private final Supplier<Optional<LabelReport>> seen;
    private final Evidence evidence;
    private final InstantSource clock;
    private Instant next = Instant.MIN;
    private long failures;

    /** @param seen while a room is on air */
    LabelLog(Supplier<Optional<LabelReport>> seen, Evidence evidence, InstantSource clock) {
        this.seen = seen;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** One look. */
    void look() {
        seen.get().map(LabelReport::presence).filter(known -> known.looks() > 0).ifPresent(this::note);
    }

    private void note(LabelPresence presence) {
        Instant now = clock.instant();
        if (!now.isBefore(next) || presence.failures() > failures) {
            evidence.note(new Noted.Measured("R01", "label", presence.missed() == 0, values(presence)));
            next = now.plus(EVERY);
        }
        failures = presence.failures();
    }

    private static Map<String, String> values(LabelPresence presence) {
        LabelSighting last = presence.last();
        return Map.of(
                "state", last.state().name().toLowerCase(Locale.ROOT),
                "height", percent(last.height()),
                "contrast", String.format(Locale.ROOT, "%.1f", last.contrast()),
                "likeness", percent(last.likeness()),
                "looks", String.valueOf(presence.looks()),
                "failures", String.valueOf(presence.failures()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
