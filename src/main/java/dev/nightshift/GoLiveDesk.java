package dev.nightshift;

import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.compliance.Market;
import dev.nightshift.compliance.duty.SpanOfControl;
import dev.nightshift.compliance.gate.Blocker;
import dev.nightshift.compliance.gate.Clearance;
import dev.nightshift.compliance.gate.GateVerdict;
import dev.nightshift.compliance.gate.GoLiveGate;
import dev.nightshift.compliance.gate.Licences;
import dev.nightshift.compliance.gate.Need;
import dev.nightshift.compliance.gate.Papers;
import dev.nightshift.compliance.gate.PapersFile;
import dev.nightshift.compliance.gate.PlatformProfile;
import dev.nightshift.compliance.gate.ProfileFile;
import dev.nightshift.compliance.gate.Readiness;
import dev.nightshift.compliance.gate.Standing;
import dev.nightshift.shop.Language;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Asks the gate for a server's show. A show that only this machine can see is a preview: it carries the label like any
 * other, and no market's public sees it.
 */
final class GoLiveDesk {
    private static final String PAPERS = "papers.yaml";

    /** What has a watch of its own while a show runs, or can't be lost: the gate's other questions are asked again. */
    private static final Set<Need> WATCHED =
            EnumSet.of(Need.CHAT_FILTER, Need.ADVERTISING_SHOWN, Need.CONSENT, Need.ARCHIVE_SPACE, Need.LABEL_MEASURED);

    private final Supplier<Map<String, PlatformProfile>> profiles;
    private final Supplier<Papers> papers;
    private final Language language;
    private final Set<String> platforms;
    private final Set<Market> markets;
    private final Supplier<Set<Need>> holds;
    private final InstantSource clock;
    private final BooleanSupplier drawn;
    private final Licences law = Licences.standard();
    private volatile Span span = Span.UNCOUNTED;
    private volatile Supplier<Set<String>> sold = Set::of;
    private volatile Set<String> cleared = Set.of();

    /** Who is in charge, and of how many rooms they may be at most. */
    record Operator(String name, SpanOfControl span) {}

    /** Counts an operator's live rooms. */
    interface Span {
        /** Before the rooms can be counted; the gate is asked again when they can. */
        Span UNCOUNTED = new Span() {
            @Override
            public boolean admits(Operator wanted) {
                return true;
            }

            @Override
            public boolean holds(Instant at) {
                return true;
            }
        };

        /** Whether somebody may take this room beside those that they are in charge of. */
        boolean admits(Operator wanted);

        /** Whether the running room is not one too many at a moment. */
        boolean holds(Instant at);
    }

    /**
     * A desk for one server.
     *
     * @param data the folder where {@value #PAPERS} lies when no other file is named
     * @param holds what the program knows to be true now
     * @param drawn whether nobody's likeness is shown
     * @throws MissingPartException when a file of papers or profiles can't be read
     */
    GoLiveDesk(
            ServerOptions server,
            Path data,
            List<String> markets,
            Language language,
            Supplier<Set<Need>> holds,
            BooleanSupplier drawn,
            InstantSource clock) {
        boolean outside = Platforms.seenOutside(server);
        this.profiles = profiles(server);
        this.papers = papers(server, data);
        this.language = language;
        this.platforms = outside ? Platforms.reached(server) : Set.of(Platforms.OWN);
        this.markets = outside ? Market.all(markets) : Set.of();
        this.holds = holds;
        this.drawn = drawn;
        this.clock = clock;
        var _ = profiles.get();
        var _ = papers.get();
    }

    /** From now on an operator's rooms are counted. */
    void countedBy(Span counted) {
        span = counted;
    }

    /** From now on it is asked whether the goods may be sold. @param classes of what is sold now */
    void selling(Supplier<Set<String>> classes) {
        sold = classes;
    }

    /** Who is in charge, by the papers; the smallest of the law's, the platforms' and their own number of rooms counts. */
    Optional<Operator> operator() {
        Papers filed = papers.get();
        SpanOfControl most = SpanOfControl.lawful().within(filed.span());
        for (String platform : platforms) {
            most = most.within(Optional.ofNullable(profiles.get().get(platform)).flatMap(PlatformProfile::span));
        }
        SpanOfControl smallest = most;
        return filed.operator().filter(name -> !name.isBlank()).map(name -> new Operator(name, smallest));
    }

    /** What it tells of first. */
    Language language() {
        return language;
    }

    /** Who sells, as the law has it shown; empty when nothing is on file. */
    Optional<String> seller() {
        return papers.get().seller().map(Papers.Seller::line);
    }

    /** What keeps the show off air; nothing when it may go live. */
    List<Blocker> blockers() {
        return gate(language).blockers(readiness());
    }

    /** @throws MissingPartException when the show may not go live; it says which rule, why, and what to do */
    Clearance require() {
        return switch (gate(language).judge(readiness())) {
            case GateVerdict.Cleared cleared -> cleared.clearance();
            case GateVerdict.Blocked blocked ->
                throw new MissingPartException("The show may not go live:\n"
                        + blocked.blockers().stream()
                                .map(blocker -> "  " + told(blocker))
                                .collect(Collectors.joining("\n")));
        };
    }

    /** Whether profiles and papers of a running show still hold, read anew when their files were changed. */
    Standing standing(Instant now) {
        return Standing.at(now, at -> missing(language, at).isEmpty());
    }

    /** What a running show lacks at a moment, in each language. */
    Map<Language, List<Blocker>> missing(Instant at) {
        return inEach(words -> missing(words, at));
    }

    /** What a show lacks without its consent, in each language. */
    Map<Language, List<Blocker>> withoutConsent() {
        String where = String.join(", ", new TreeSet<>(platforms));
        return inEach(words -> List.of(gate(words).missing(Need.CONSENT, where)));
    }

    private List<Blocker> missing(Language words, Instant at) {
        return gate(words).blockers(readiness(at, watched(), span.holds(at)));
    }

    /** A drawn host needs no report during the show either. */
    private Set<Need> watched() {
        Set<Need> known = EnumSet.copyOf(WATCHED);
        if (drawn.getAsBoolean()) {
            known.add(Need.IMPACT_REPORT);
        }
        return known;
    }

    private static Map<Language, List<Blocker>> inEach(Function<Language, List<Blocker>> told) {
        return Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), told));
    }

    private GoLiveGate gate(Language words) {
        return new GoLiveGate(profiles.get(), words);
    }

    private Readiness readiness() {
        // A show that runs is asked about the goods that it began with: new ones are the next show's.
        cleared = sold.get();
        return readiness(
                clock.instant(),
                holds.get(),
                operator().filter(who -> !span.admits(who)).isEmpty());
    }

    private Readiness readiness(Instant at, Set<Need> known, boolean fewRooms) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        Papers filed = papers.get();
        Set<Need> met = EnumSet.noneOf(Need.class);
        met.addAll(filed.met(day));
        met.addAll(known);
        if (fewRooms) {
            met.add(Need.SPAN_OF_CONTROL);
        }
        return new Readiness(
                platforms,
                markets,
                day,
                met,
                filed.holding(day),
                true,
                law.missing(markets, cleared, filed.licensed(day)));
    }

    /** A blocker in one line. */
    static String told(Blocker blocker) {
        return blocker.rule() + " " + blocker.where() + ": " + blocker.why() + " " + blocker.todo();
    }

    private static Supplier<Map<String, PlatformProfile>> profiles(ServerOptions server) {
        Optional<Path> named = server.platforms();
        return named.isPresent()
                ? new LatestFile<>(named.get(), ProfileFile::with, Optional.empty())
                : new Late<>(ProfileFile::standard)::get;
    }

    private static Supplier<Papers> papers(ServerOptions server, Path data) {
        return server.papers()
                .map(named -> new LatestFile<>(named, PapersFile::read, Optional.empty()))
                .orElseGet(() -> new LatestFile<>(data.resolve(PAPERS), PapersFile::read, Optional.of(Papers.NONE)));
    }
}
