package dev.nightshift.command;

import dev.nightshift.ledger.Archive;
import dev.nightshift.ledger.Disposal;
import dev.nightshift.ledger.Disposed;
import dev.nightshift.ledger.KeptShow;
import dev.nightshift.ledger.Link;
import dev.nightshift.ledger.OfShow;
import dev.nightshift.ledger.RetentionFile;
import dev.nightshift.ledger.ShowName;
import dev.nightshift.ledger.export.ShowExport;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nightshift ledger}: the evidence of shows (docs/ledger.md). */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "Lists the shows whose evidence is kept, and the key that it is signed by.")
public final class LedgerCommand implements Callable<Integer> {
    private final LedgerDesk desk;
    private final InstantSource clock;

    @Mixin
    private HostsFolder folder = new HostsFolder();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public LedgerCommand(LedgerDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Archive archive = desk.archive(folder.data());
        for (ShowName name : archive.shows()) {
            try (KeptShow show = archive.find(name).orElseThrow()) {
                say(line(show, archive.bytes(name) + archive.replayBytes(name)));
            }
        }
        for (Disposed gone : archive.disposed()) {
            say(String.format(
                    Locale.ROOT,
                    "%-40s deleted  %s, by %s: its term was over on %s",
                    gone.receipt().show(),
                    gone.at(),
                    gone.receipt().by(),
                    gone.receipt().term()));
        }
        say("Signed by the key " + archive.signing().shown().fingerprint() + ".");
        return ExitCode.OK;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes the evidence of a show into a folder of its own, which anybody can read and check:"
                    + " `nightshift verify FOLDER`.")
    int export(
            @Mixin HostsFolder where,
            @Parameters(paramLabel = "ROOM/SHOW", description = "As `nightshift ledger` lists it.") String show,
            @Parameters(paramLabel = "FOLDER", description = "A new one.") Path to,
            @Option(names = "--by", required = true, paramLabel = "PERSON", description = "Who exports it.") String by,
            @Option(
                            names = "--language",
                            paramLabel = "en|de|zh",
                            defaultValue = "en",
                            converter = LanguageConverter.class,
                            description = "Of the page to be read (default: ${DEFAULT-VALUE}).")
                    Language language,
            @Option(names = "--sealed", description = "Viewers' words can't be read in it, and no recording is copied.")
                    boolean sealed,
            @Option(
                            names = "--replay-apart",
                            description = "Recordings are named with their digests, not copied: hand them over apart.")
                    boolean apart)
            throws IOException {
        if (Files.exists(to)) {
            return refuse(to + " is there already: name a new folder.");
        }
        Archive archive = desk.archive(where.data());
        Optional<KeptShow> found = ShowName.read(show).isPresent()
                ? archive.find(ShowName.read(show).get())
                : Optional.empty();
        if (found.isEmpty()) {
            return refuse("There is no show " + show + "; `nightshift ledger` lists them.");
        }
        try (KeptShow kept = found.get()) {
            new ShowExport(archive.signing())
                    .write(kept, to, new ShowExport.Wish(by, clock.instant(), language, !sealed, !apart));
        }
        return say("Written: " + to + ", signed by the key "
                + archive.signing().shown().fingerprint() + ".");
    }

    @Command(
            name = "dispose",
            mixinStandardHelpOptions = true,
            description =
                    "Deletes the evidence of shows whose term is over, with a signed receipt for each. A server does"
                            + " so by itself once a day. Nothing is deleted before its term.")
    int dispose(
            @Mixin HostsFolder where,
            @Option(names = "--by", required = true, paramLabel = "PERSON", description = "Who wants it.") String by)
            throws IOException {
        Disposal.Outcome outcome =
                new Disposal(desk.archive(where.data()), RetentionFile.standard()).carryOut(by, clock.instant());
        outcome.disposed().forEach(show -> say("Deleted: " + show + "."));
        outcome.kept().forEach(kept -> say("Kept: " + kept.show() + ", " + kept.why() + "."));
        int shows = outcome.disposed().size();
        say(shows + (shows == 1 ? " show" : " shows") + " deleted; the receipts stay.");
        return outcome.kept().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    @Command(
            name = "erase",
            mixinStandardHelpOptions = true,
            description =
                    "Destroys a viewer's keys in all shows: nothing that they wrote, or that was said to them, can"
                            + " be read any more, and every chain stays whole. Exports that were given away are out of reach.")
    int erase(
            @Mixin HostsFolder where,
            @Parameters(
                            paramLabel = "VIEWER",
                            description = "PLATFORM:ID, such as twitch:12345; name:NAME for one who was only greeted.")
                    String viewer)
            throws IOException {
        int shows = desk.archive(where.data()).erase(viewer, clock.instant());
        return say("Erased in " + shows + (shows == 1 ? " show." : " shows."));
    }

    private static String line(KeptShow show, long bytes) throws IOException {
        Optional<OfShow.Began> began = show.begin()
                .map(Link::entry)
                .flatMap(entry -> entry instanceof OfShow.Began first ? Optional.of(first) : Optional.empty());
        return String.format(
                Locale.ROOT,
                "%-40s %8.1f kB  %s",
                show.name(),
                bytes / 1e3,
                began.map(first -> first.title() + ", " + first.host() + ", kept until " + first.keepUntil())
                        .orElse("no beginning"));
    }

    private int say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
        return ExitCode.OK;
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.MISSING;
    }
}
