package dev.nightshift;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.compliance.gate.Blocker;
import dev.nightshift.console.LawFigures;
import dev.nightshift.console.LawFigures.Charge;
import dev.nightshift.console.LawFigures.Expiry;
import dev.nightshift.room.Command;
import dev.nightshift.shop.Language;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keeps the host from being drawn while a show has no right to be on air, or while nobody can tell whether it has: the
 * slate stands from the next picture on, whatever else is broken. Safe for any thread.
 */
final class Interlock {
    private final Map<Watch, Long> broken = new EnumMap<>(Watch.class);
    private final Set<Watch> blind = EnumSet.noneOf(Watch.class);
    private List<Expiry> warnings = List.of();
    private Optional<Expiry> ended = Optional.empty();
    private Optional<Command.Stop> stopped = Optional.empty();
    private Optional<Charge> charge = Optional.empty();

    /** Who looks after the law while a show runs. */
    enum Watch {
        /** Whether somebody is in charge (rule R25). */
        DUTY,
        /** Of how many live rooms whoever is in charge is (rule R25). */
        CHARGE,
        /** Whether the replay is kept (rule R36). */
        REPLAY,
        /** Whether the likeness may be shown (rules R14, R15). */
        CONSENT,
        /** Whether profiles and papers hold (rules R19 to R21, R34). */
        PAPERS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A host is not drawn without the right to. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        StoppedException(String reason) {
            super(reason);
        }
    }

    /** Another show begins: the gate has let it pass. */
    synchronized void begin() {
        warnings = List.of();
        ended = Optional.empty();
        stopped = Optional.empty();
    }

    /** Who is in charge of the show, and of how many rooms; empty off air. */
    synchronized void charge(Optional<Charge> now) {
        charge = now;
    }

    /** What will run out soon; an empty list when nothing does. */
    synchronized void warn(List<Expiry> soon) {
        warnings = List.copyOf(soon);
    }

    /** What the show was cleared by has run out. */
    synchronized void ranOut(Instant at, Map<Language, List<Blocker>> told) {
        ended = ended.or(() -> Optional.of(new Expiry(at, told)));
        warnings = List.of();
    }

    /** The show has to end. The first reason stays. */
    synchronized void stop(Command.Stop why) {
        stopped = stopped.or(() -> Optional.of(why));
    }

    /** Why the show has to end; empty while it need not. */
    synchronized Optional<Command.Stop> stopped() {
        return stopped;
    }

    /** A look broke. @param last whether it broke too often: nobody is drawn until the watch sees again */
    synchronized void broke(Watch watch, boolean last) {
        broken.merge(watch, 1L, Long::sum);
        if (last) {
            blind.add(watch);
        }
    }

    /** A watch sees. */
    synchronized void sees(Watch watch) {
        blind.remove(watch);
    }

    /** The host, as long as it may be drawn. */
    Avatar guarding(Avatar host) {
        return new GuardedAvatar(host, this::require);
    }

    /** @throws StoppedException when no host may be drawn */
    synchronized void require() {
        if (stopped.isPresent()) {
            throw new StoppedException(stopped.get().reason());
        }
        if (!blind.isEmpty()) {
            throw new StoppedException(
                    "nobody can tell whether the show may go on: " + words(blind) + " can't be looked at");
        }
    }

    /** How it stands, for pages and metrics. */
    synchronized LawFigures figures() {
        Map<String, Long> counts = new TreeMap<>();
        for (Watch watch : Watch.values()) {
            counts.put(watch.word(), broken.getOrDefault(watch, 0L));
        }
        return new LawFigures(
                warnings, ended, counts, blind.stream().map(Watch::word).collect(Collectors.toSet()), charge);
    }

    private static String words(Set<Watch> watches) {
        return watches.stream().map(Watch::word).collect(Collectors.joining(", "));
    }
}
