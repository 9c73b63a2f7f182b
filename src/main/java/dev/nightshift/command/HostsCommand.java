package dev.nightshift.command;

import dev.nightshift.talent.Consent;
import dev.nightshift.talent.vault.HostLibrary;
import dev.nightshift.talent.vault.Listed;
import dev.nightshift.talent.vault.Opening;
import dev.nightshift.talent.vault.Receipt;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nightshift hosts}: the clones of this installation. */
@Command(
        name = "hosts",
        mixinStandardHelpOptions = true,
        description = "Lists the cloned hosts, and whether each can be opened now.",
        footer = {
            "",
            "The installation's key is read from NIGHTSHIFT_KEY, else from DATA/installation.key, which is made when there",
            "is none. Passphrases come from --passphrase-file, else from NIGHTSHIFT_PASSPHRASE, else they are asked for."
        })
public final class HostsCommand implements Callable<Integer> {
    private final HostsDesk desk;
    private final InstantSource clock;

    @Mixin
    private HostsFolder folder = new HostsFolder();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public HostsCommand(HostsDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        List<Listed> hosts = desk.library(folder.data()).list();
        PrintWriter out = spec.commandLine().getOut();
        hosts.forEach(host -> out.println(HostsText.line(host)));
        if (hosts.isEmpty()) {
            out.println("No cloned host is in " + folder.data() + ".");
        }
        out.flush();
        return ExitCode.OK;
    }

    @Command(
            name = "delete",
            mixinStandardHelpOptions = true,
            description =
                    "Destroys a host's key, deletes its file and all that was derived from the footage, and leaves"
                            + " a receipt. There is no way back.")
    int delete(
            @Mixin HostsFolder where,
            @Parameters(paramLabel = "NAME") String name,
            @Option(
                            names = "--by",
                            required = true,
                            paramLabel = "PERSON",
                            description = "Who deletes it; the receipt says so.")
                    String by)
            throws IOException {
        Optional<Receipt> receipt =
                desk.library(where.data()).delete(name, new Receipt.Order(Receipt.Reason.DELETED, by));
        receipt.ifPresent(given -> say(HostsText.line(given)));
        return receipt.isPresent() ? ExitCode.OK : refuse("there is no host " + name);
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = "The talent took a consent back: deletes every host that was built by it, and none of them"
                    + " opens or can be brought back here.")
    int revoke(
            @Mixin HostsFolder where,
            @Parameters(paramLabel = "CONSENT", description = "The consent's id.") String consent,
            @Option(
                            names = "--by",
                            required = true,
                            paramLabel = "PERSON",
                            description = "Who revoked it; the receipt says so.")
                    String by)
            throws IOException {
        desk.library(where.data()).revoke(consent, by).forEach(receipt -> say(HostsText.line(receipt)));
        return ExitCode.OK;
    }

    @Command(
            name = "link",
            mixinStandardHelpOptions = true,
            description =
                    "Makes a new private link for a host's talent, who needs no account to see what the likeness is"
                            + " used for and to take the consent back. The link before leads nowhere from then on.")
    int link(
            @Mixin HostsFolder where,
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--by", required = true, paramLabel = "PERSON", description = "Who makes it.") String by)
            throws IOException {
        return switch (desk.library(where.data()).open(name)) {
            case Opening.Opened opened -> {
                Consent consent = opened.file().manifest().about().consent();
                say("Put the address of your server before it and give it to "
                        + consent.talent().name() + " alone: "
                        + desk.links(where.data())
                                .issue(consent, clock.instant(), by)
                                .path());
                yield ExitCode.OK;
            }
            case Opening.Refused refused -> refuse(refused.obstacle().says());
        };
    }

    @Command(name = "receipts", mixinStandardHelpOptions = true, description = "Lists what was deleted, when, by whom.")
    int receipts(@Mixin HostsFolder where) throws IOException {
        desk.library(where.data()).receipts().forEach(receipt -> say(HostsText.line(receipt)));
        return ExitCode.OK;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes a host's file for another machine, under a passphrase of 12 characters or more.")
    int export(
            @Mixin HostsFolder where,
            @Mixin PassphraseOption passphrase,
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "FILE.host") Path file)
            throws IOException {
        char[] words = desk.passphrase(passphrase.file());
        return told(desk.library(where.data()).export(name, file, words), "written: " + file);
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Takes in a host's file that another machine exported.")
    int bringIn(
            @Mixin HostsFolder where,
            @Mixin PassphraseOption passphrase,
            @Parameters(paramLabel = "FILE.host") Path file,
            @Parameters(paramLabel = "NAME", description = "What it is called here.") String name)
            throws IOException {
        if (!HostLibrary.isName(name)) {
            return refuse("a host is called by small letters, digits and hyphens, not " + name);
        }
        char[] words = desk.passphrase(passphrase.file());
        return told(desk.library(where.data()).bringIn(file, name, words), "taken in: " + name);
    }

    private int told(Opening opening, String done) {
        return switch (opening) {
            case Opening.Opened opened -> {
                say(done);
                yield ExitCode.OK;
            }
            case Opening.Refused refused -> refuse(refused.obstacle().says());
        };
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.MISSING;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    /** How hosts and receipts look in a list. */
    private static final class HostsText {
        static String line(Listed host) {
            String state =
                    switch (host.opening()) {
                        case Opening.Opened opened ->
                            "ready       "
                                    + ready(opened.file().manifest().about().consent());
                        case Opening.Refused refused ->
                            "can't open  " + refused.obstacle().says();
                    };
            return String.format(Locale.ROOT, "%-20s %8.1f MB  %s", host.name(), host.bytes() / 1e6, state);
        }

        static String line(Receipt receipt) {
            return receipt.at() + "  " + receipt.host().orElse("no host") + "  "
                    + receipt.order().reason().name().toLowerCase(Locale.ROOT) + " by "
                    + receipt.order().by() + ", "
                    + receipt.files().size() + " files, "
                    + (receipt.keyDestroyed() ? "key destroyed" : "there was no key")
                    + receipt.consent().map(consent -> ", consent " + consent).orElse("");
        }

        private static String ready(Consent consent) {
            return consent.talent().name() + ", consent " + consent.id() + " until "
                    + consent.term().until();
        }
    }
}
