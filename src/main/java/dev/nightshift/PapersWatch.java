package dev.nightshift;

import dev.nightshift.compliance.gate.Blocker;
import dev.nightshift.compliance.gate.Standing;
import dev.nightshift.console.LawFigures.Expiry;
import dev.nightshift.ledger.Evidence;
import dev.nightshift.ledger.Noted;
import dev.nightshift.room.Closing;
import dev.nightshift.room.Command;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Looks whether what a show was cleared by still holds while it runs: profiles of platforms, documents, papers and the
 * consent's last minute. Warns an hour before, and ends the show behind the slate at the minute (rules R14, R19 to R21,
 * R34). Whatever stopped the show is told to the room at each look until it has left the air: a room that could not be
 * asked once is asked again. One thread.
 */
final class PapersWatch implements Runnable {
    /** So often something has to be missing: an editor writes a file in pieces. */
    static final int LOOKS = 3;

    private final GoLiveDesk gate;
    private final Supplier<Optional<Instant>> consentEnds;
    private final Air air;
    private final Interlock interlock;
    private final Evidence evidence;
    private final InstantSource clock;
    private List<Expiry> warned = List.of();
    private int lacking;

    /**
     * The show on air.
     *
     * @param on whether it is
     * @param room is asked without being waited for
     */
    record Air(BooleanSupplier on, Consumer<Command> room, Consumer<String> notices) {}

    /** @param consentEnds of whoever plays; empty for who needs nobody's leave */
    PapersWatch(
            GoLiveDesk gate,
            Supplier<Optional<Instant>> consentEnds,
            Air air,
            Interlock interlock,
            Evidence evidence,
            InstantSource clock) {
        this.gate = gate;
        this.consentEnds = consentEnds;
        this.air = air;
        this.interlock = interlock;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** One look. */
    @Override
    public void run() {
        if (!air.on().getAsBoolean()) {
            warned = List.of();
            lacking = 0;
            return;
        }
        Instant now = clock.instant();
        List<Expiry> soon = new ArrayList<>();
        switch (gate.standing(now)) {
            case Standing.Holds holds -> lacking = 0;
            case Standing.RunsOut out -> {
                lacking = 0;
                soon.add(new Expiry(out.at(), gate.missing(out.at())));
            }
            case Standing.RanOut gone -> end(now);
        }
        consent(now).ifPresent(soon::add);
        warn(soon);
        interlock.stopped().ifPresent(air.room());
    }

    /** The consent's end itself is the consent watch's: it looks into the library, too. */
    private Optional<Expiry> consent(Instant now) {
        return consentEnds.get().flatMap(until -> switch (Standing.at(now, at -> at.isBefore(until))) {
            case Standing.RunsOut out -> Optional.of(new Expiry(out.at(), gate.withoutConsent()));
            case Standing.Holds holds -> Optional.empty();
            case Standing.RanOut gone -> Optional.empty();
        });
    }

    private void warn(List<Expiry> soon) {
        interlock.warn(soon);
        for (Expiry expiry : soon) {
            if (!warned.contains(expiry)) {
                String what = said(expiry.in(gate.language()));
                air.notices().accept("At " + expiry.at() + " the show has to end: " + what);
                evidence.note(measured(true, Map.of("runs out", expiry.at().toString(), "what", what)));
            }
        }
        warned = List.copyOf(soon);
    }

    private void end(Instant now) {
        lacking++;
        if (lacking >= LOOKS && interlock.stopped().isEmpty()) {
            String what = said(gate.missing(now).getOrDefault(gate.language(), List.of()));
            interlock.ranOut(now, gate.missing(now));
            interlock.stop(new Command.Stop(Closing.PAPERS, what));
            air.notices().accept("The show ends: " + what);
            evidence.note(measured(false, Map.of("ran out", now.toString(), "what", what)));
        }
    }

    private static Noted measured(boolean held, Map<String, String> values) {
        return new Noted.Measured("R19", "papers", held, values);
    }

    private static String said(List<Blocker> blockers) {
        return blockers.stream().map(GoLiveDesk::told).collect(Collectors.joining(" "));
    }
}
