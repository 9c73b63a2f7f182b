package dev.nightshift;

import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.compliance.Market;
import dev.nightshift.compliance.gate.Blocker;
import dev.nightshift.compliance.gate.Clearance;
import dev.nightshift.compliance.gate.GateVerdict;
import dev.nightshift.compliance.gate.GoLiveGate;
import dev.nightshift.compliance.gate.Need;
import dev.nightshift.compliance.gate.Papers;
import dev.nightshift.compliance.gate.PapersFile;
import dev.nightshift.compliance.gate.PlatformProfile;
import dev.nightshift.compliance.gate.ProfileFile;
import dev.nightshift.compliance.gate.Readiness;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Asks the gate for a server's show. A show that only this machine can see is a preview: it carries the label like any
 * other, and no market's public sees it.
 */
final class GoLiveDesk {
    private static final String PAPERS = "papers.yaml";

    private final GoLiveGate gate;
    private final Papers papers;
    private final Set<String> platforms;
    private final Set<Market> markets;
    private final Supplier<Set<Need>> holds;
    private final InstantSource clock;

    /**
     * A desk for one server.
     *
     * @param data the folder where {@value #PAPERS} lies when no other file is named
     * @param holds what the program knows to be true now
     * @throws MissingPartException when a file of papers or profiles can't be read
     */
    GoLiveDesk(
            ServerOptions server,
            Path data,
            List<String> markets,
            Language language,
            Supplier<Set<Need>> holds,
            InstantSource clock) {
        boolean outside = Platforms.seenOutside(server);
        this.gate = new GoLiveGate(profiles(server), language);
        this.papers = papers(server, data);
        this.platforms = outside ? Platforms.reached(server) : Set.of(Platforms.OWN);
        this.markets = outside ? Market.all(markets) : Set.of();
        this.holds = holds;
        this.clock = clock;
    }

    /** Who sells, as the law has it shown; empty when nothing is on file. */
    Optional<String> seller() {
        return papers.seller().map(Papers.Seller::line);
    }

    /** What keeps the show off air; nothing when it may go live. */
    List<Blocker> blockers() {
        return gate.blockers(readiness());
    }

    /** @throws MissingPartException when the show may not go live; it says which rule, why, and what to do */
    Clearance require() {
        return switch (gate.judge(readiness())) {
            case GateVerdict.Cleared cleared -> cleared.clearance();
            case GateVerdict.Blocked blocked ->
                throw new MissingPartException("The show may not go live:\n"
                        + blocked.blockers().stream().map(GoLiveDesk::told).collect(Collectors.joining("\n")));
        };
    }

    private Readiness readiness() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Set<Need> met = EnumSet.noneOf(Need.class);
        met.addAll(papers.met(today));
        met.addAll(holds.get());
        return new Readiness(platforms, markets, today, met, papers.holding(today), true);
    }

    private static String told(Blocker blocker) {
        return "  " + blocker.rule() + " " + blocker.where() + ": " + blocker.why() + " " + blocker.todo();
    }

    private static Map<String, PlatformProfile> profiles(ServerOptions server) {
        return server.platforms().map(file -> read(file, ProfileFile::with)).orElseGet(ProfileFile::standard);
    }

    private static Papers papers(ServerOptions server, Path data) {
        Path usual = data.resolve(PAPERS);
        return server.papers()
                .or(() -> Files.isReadable(usual) ? Optional.of(usual) : Optional.empty())
                .map(file -> read(file, PapersFile::read))
                .orElse(Papers.NONE);
    }

    private interface Reader<T> {
        T read(Path file) throws IOException;
    }

    private static <T> T read(Path file, Reader<T> reader) {
        try {
            return reader.read(file);
        } catch (IOException | RuntimeException unreadable) {
            throw new MissingPartException(file + " can't be read: " + unreadable.getMessage());
        }
    }
}
