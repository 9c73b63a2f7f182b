package dev.nightshift;

import dev.nightshift.command.HostsDesk;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.command.ShowOptions;
import dev.nightshift.ledger.Archive;
import dev.nightshift.ledger.RetentionFile;
import dev.nightshift.room.Setup;
import dev.nightshift.talent.link.PrivateLinks;
import dev.nightshift.voice.WatchedVoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/** What stands behind a show: who may play in it, where the hosts lie, and where its evidence is kept. */
record LiveBackstage(Parts parts, ShowOptions show, ServerOptions server, LiveShow.Data data, InstantSource clock) {
    /** A sentence takes a tenth of a second; the first one, with the models to load, some seconds on a busy machine. */
    private static final Duration VOICE_DEADLINE = Duration.ofSeconds(30);
    /** Engines that may take the place of one that hangs. */
    private static final int VOICES = 3;

    /** The host chosen in the console; when that one can't play any more, the one of the command line. */
    StageDoor door(Consumer<String> notices) {
        ChosenHost kept = new ChosenHost(data.folder(), show.host());
        try {
            return new StageDoor(this::player, kept.name(), kept);
        } catch (MissingPartException missing) {
            if (kept.name().equals(show.host())) {
                throw missing;
            }
            notices.accept(show.host() + " plays, since the host chosen in the console can't: " + missing.getMessage());
            return new StageDoor(this::player, show.host(), kept);
        }
    }

    /** Where the evidence of shows is kept. */
    Archive archive() {
        try {
            return LiveLedger.archive(hosts(), data.folder());
        } catch (IOException broken) {
            throw new MissingPartException(
                    "The evidence in " + data.folder() + " can't be opened: " + broken.getMessage());
        }
    }

    /** Where the replay of a show is kept, if the law of its markets wants one and others can see it. */
    Optional<Path> replays(Setup setup) {
        boolean wanted =
                Platforms.seenOutside(server) && RetentionFile.standard().replay(setup.markets());
        try {
            return wanted ? Optional.of(archive().replayFolder(setup.roomId())) : Optional.empty();
        } catch (IOException broken) {
            throw new MissingPartException("The replay can't be kept (rule R36): " + broken.getMessage());
        }
    }

    /** Where hosts are made. */
    StudioFloor floor(StageDoor door) {
        return new StudioFloor(hosts(), door, folder(), parts.voices(), SelfCommand.lowly(), clock);
    }

    /** Where talents take their consent back. */
    PrivateLinks links() {
        try {
            return hosts().links(folder());
        } catch (IOException broken) {
            throw new MissingPartException("The talents' private links can't be opened: " + broken.getMessage());
        }
    }

    /** What the machine can tell the gate. */
    ShowLaw.Proofs proofs(Setup setup) {
        return new ShowLaw.Proofs(
                () -> ArchiveSpace.fits(archive(), setup.markets()),
                new LabelProof(
                        setup,
                        Parts.size(show),
                        () -> parts.fonts(show),
                        () -> parts.labels(show).apply(setup),
                        clock));
    }

    private StageDoor.Player player(String name) {
        Casting casting = parts.cast(name, show, show.hosts(server.data()), Platforms.of(server));
        try {
            return new StageDoor.Player(
                    name,
                    casting,
                    new WatchedVoice(() -> parts.voice(show, casting.persona()), VOICE_DEADLINE, VOICES));
        } catch (MissingPartException missing) {
            casting.close();
            throw missing;
        }
    }

    private HostsDesk hosts() {
        return parts.hosts().orElseGet(() -> new HostShelf(clock, name -> Optional.empty(), Optional::empty));
    }

    private Path folder() {
        Path named = show.hosts(server.data());
        return Files.isDirectory(named) ? named : data.folder();
    }
}
