package dev.nightshift;

import dev.nightshift.command.CheckCommand;
import dev.nightshift.command.CloneCommand;
import dev.nightshift.command.ConsentCommand;
import dev.nightshift.command.DemoCommand;
import dev.nightshift.command.DoctorCommand;
import dev.nightshift.command.ExitCode;
import dev.nightshift.command.HostsCommand;
import dev.nightshift.command.LedgerCommand;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.NightshiftCommand;
import dev.nightshift.command.RehearseCommand;
import dev.nightshift.command.SecretsCommand;
import dev.nightshift.command.ServeCommand;
import dev.nightshift.command.ShopCommand;
import dev.nightshift.command.VerifyCommand;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import dev.nightshift.studio.articulation.KeptHearing;
import dev.nightshift.studio.model.NpmPackages;
import dev.nightshift.studio.model.StudioNets;
import dev.nightshift.voice.Voices;
import dev.nightshift.voice.espeak.EspeakVoices;
import dev.nightshift.voice.mary.MaryVoices;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Wires the parts by hand and runs a command. */
public final class Main {
    /** Lucene's advice to the one who starts the virtual machine is none to the one who runs a shop. Kept, or it is forgotten. */
    private static final java.util.logging.Logger ADVICE =
            java.util.logging.Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Main() {}

    public static void main(String[] args) {
        // The first logger, made before there is a second thread: later ones would be replayed with a warning.
        LoggerFactory.getLogger(Main.class);
        ADVICE.setLevel(java.util.logging.Level.SEVERE);
        System.exit(commandLine().execute(args));
    }

    /** The command line with everything behind it. */
    static CommandLine commandLine() {
        InstantSource clock = InstantSource.system();
        ShopFolder importer = new ShopFolder(Limits.DEFAULT);
        Voices voices = voices();
        HostShelf hosts = new HostShelf(clock, Main::variable, Main::typedUnseen);
        Parts parts = new Parts(importer, voices, Optional.of(new Clones(hosts, clock)), System.err);
        LiveServer server = new LiveServer(parts, clock, Main::variable, System.out);
        return new CommandLine(new NightshiftCommand())
                .addSubcommand(new DemoCommand(server))
                .addSubcommand(new ServeCommand(server))
                .addSubcommand(new RehearseCommand(new RehearsalRun(parts, clock, System.out)))
                .addSubcommand(new ShopCommand(importer))
                .addSubcommand(new CheckCommand(importer, clock))
                .addSubcommand(new ConsentCommand(clock, new SecureRandom(), faces(clock)))
                .addSubcommand(new CloneCommand(new CloneRun(
                        faces(clock), Main::studioNets, ear(voices)::get, hosts, parts, clock, System.out)))
                .addSubcommand(new HostsCommand(hosts, clock))
                .addSubcommand(new LedgerCommand(data -> LiveLedger.archive(hosts, data), clock))
                .addSubcommand(new VerifyCommand())
                .addSubcommand(new SecretsCommand(new SecretsShelf(hosts, Main::variable, Main::typedSecret)))
                .addSubcommand(new DoctorCommand(new Doctor(voices, EncoderCheck::find, Path.of("."))))
                .setExecutionExceptionHandler(Main::explain);
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name));
    }

    private static FaceDesk faces(InstantSource clock) {
        return new FaceDesk(cache(), packages(), clock);
    }

    static StudioNets studioNets() throws IOException, InterruptedException {
        return StudioNets.in(cache(), packages());
    }

    /** Every voice teaches, whatever it speaks: footage may be of any language. */
    static KeptHearing ear(Voices voices) {
        return new KeptHearing(cache(), voices.sources());
    }

    private static Path cache() {
        return variable("XDG_CACHE_HOME")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("nightshift");
    }

    private static NpmPackages packages() {
        return new NpmPackages("npm", Duration.ofMinutes(5));
    }

    private static Optional<char[]> typedUnseen() {
        return Optional.ofNullable(System.console()).map(console -> console.readPassword("Passphrase: "));
    }

    /** Typed unseen at a terminal, else the first line that is piped in. */
    private static Optional<String> typedSecret() {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            return Optional.ofNullable(console.readPassword("Secret: ")).map(String::new);
        }
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                .lines()
                .findFirst();
    }

    static Voices voices() {
        return new Voices(Stream.concat(MaryVoices.sources().stream(), EspeakVoices.sources().stream())
                .toList());
    }

    /** What is missing is said in a sentence; a defect shows its trace. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof MissingPartException missing) {
            command.getErr().println(missing.getMessage());
            return ExitCode.MISSING;
        }
        failure.printStackTrace(command.getErr());
        return ExitCode.FAILED;
    }
}
