package dev.nightshift;

import dev.nightshift.command.ServerOptions;
import dev.nightshift.compliance.Disclosures;
import dev.nightshift.compliance.duty.DutyTerms;
import dev.nightshift.compliance.gate.Need;
import dev.nightshift.room.Room.Command;
import dev.nightshift.room.Setup;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the law asks of one show beside its words: the gate before it, and whoever is in charge during it. */
final class ShowLaw {
    private final Setup setup;
    private final Casting casting;
    private final GoLiveDesk gate;
    private final Optional<DutyTerms> duty;
    private final BooleanSupplier archiveSpace;
    private final InstantSource clock;

    /**
     * @param archiveSpace whether there is room for the evidence now
     * @throws dev.nightshift.command.MissingPartException when a file of papers or profiles can't be read
     */
    ShowLaw(
            ServerOptions server,
            Path data,
            Setup setup,
            Casting casting,
            BooleanSupplier archiveSpace,
            InstantSource clock) {
        this.archiveSpace = archiveSpace;
        this.setup = setup;
        this.casting = casting;
        this.clock = clock;
        this.gate = new GoLiveDesk(server, data, setup.markets(), setup.language(), this::holds, clock);
        this.duty = server.presence()
                .or(() -> Platforms.seenOutside(server) ? Optional.of(DutyTerms.usual()) : Optional.empty());
    }

    GoLiveDesk gate() {
        return gate;
    }

    /** What the picture's heading says besides: that the audience is simulated, and who sells. */
    Optional<String> notice(boolean simulated) {
        Optional<String> audience = simulated ? Optional.of(LiveAudience.notice(setup.language())) : Optional.empty();
        return Stream.of(audience, gate.seller()).flatMap(Optional::stream).reduce((one, other) -> one + " · " + other);
    }

    /**
     * Asks now and then whether somebody is in charge; nobody, of a show that only this machine can see.
     *
     * @param room is asked without being waited for
     */
    Optional<DutyWatch> watch(Consumer<Command> room) {
        return duty.map(terms -> new DutyWatch(terms, room, new SecureRandom(), clock));
    }

    /** What the program itself answers for: every comment passes the intake's filter before anybody reads it. */
    private Set<Need> holds() {
        EnumSet<Need> holds = EnumSet.of(Need.CHAT_FILTER);
        if (!Disclosures.of(setup.markets(), setup.language()).advertising().isBlank()) {
            holds.add(Need.ADVERTISING_SHOWN);
        }
        if (casting.permit().flatMap(LikenessPermit::withdrawn).isEmpty()) {
            holds.add(Need.CONSENT);
        }
        if (archiveSpace.getAsBoolean()) {
            holds.add(Need.ARCHIVE_SPACE);
        }
        return holds;
    }
}
