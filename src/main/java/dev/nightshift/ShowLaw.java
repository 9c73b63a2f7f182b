package dev.nightshift;

import dev.nightshift.command.ServerOptions;
import dev.nightshift.compliance.Disclosures;
import dev.nightshift.compliance.duty.DutyTerms;
import dev.nightshift.compliance.gate.Need;
import dev.nightshift.fleet.Charges;
import dev.nightshift.room.Command;
import dev.nightshift.room.Room;
import dev.nightshift.room.Setup;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the law asks of one show beside its words: the gate before it, and whoever is in charge during it. */
final class ShowLaw {
    private final Setup setup;
    private final Casting casting;
    private final GoLiveDesk gate;
    private final boolean outside;
    private final Optional<DutyTerms> duty;
    private final Proofs proofs;
    private final InstantSource clock;

    /**
     * What only the machine can tell; each is asked when the gate is.
     *
     * @param archiveSpace whether there is room for the evidence
     * @param labelFound whether the label is found on the encoder's output
     */
    record Proofs(BooleanSupplier archiveSpace, BooleanSupplier labelFound) {}

    /** @throws dev.nightshift.command.MissingPartException when a file of papers or profiles can't be read */
    ShowLaw(ServerOptions server, Path data, Setup setup, Casting casting, Proofs proofs, InstantSource clock) {
        this.proofs = proofs;
        this.outside = Platforms.seenOutside(server);
        this.setup = setup;
        this.casting = casting;
        this.clock = clock;
        this.gate = new GoLiveDesk(
                server,
                data,
                setup.markets(),
                setup.language(),
                this::holds,
                () -> casting.permit().isEmpty(),
                clock);
        this.duty = server.presence().or(() -> outside ? Optional.of(DutyTerms.usual()) : Optional.empty());
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
    Optional<DutyWatch> watch(Function<Command, CompletionStage<Room.Reply>> room) {
        return duty.map(terms -> new DutyWatch(terms, room, new SecureRandom(), clock));
    }

    /** Counts the rooms of whoever is in charge, for the gate and while the show runs; a preview counts for none. */
    InCharge charge(Charges charges, BroadcastDesk desk) {
        InCharge counting = new InCharge(
                setup.roomId(),
                charges,
                gate::operator,
                () -> outside && desk.broadcast().isPresent(),
                desk.interlock()::charge,
                clock);
        gate.countedBy(counting);
        return counting;
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
        if (casting.permit().isEmpty()) {
            holds.add(Need.IMPACT_REPORT);
        }
        if (proofs.archiveSpace().getAsBoolean()) {
            holds.add(Need.ARCHIVE_SPACE);
        }
        // A preview is asked for nothing: its start need not wait for an encoder's proof.
        if (outside && proofs.labelFound().getAsBoolean()) {
            holds.add(Need.LABEL_MEASURED);
        }
        return holds;
    }
}
