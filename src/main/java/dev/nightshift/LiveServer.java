package dev.nightshift;

import dev.nightshift.command.ExitCode;
import dev.nightshift.command.LiveRun;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.command.ServerOptions.AudienceChoice;
import dev.nightshift.command.ShowOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a live show until Ctrl-C. */
final class LiveServer implements LiveRun {
    private static final Logger LOG = LoggerFactory.getLogger(LiveServer.class);

    private final Parts parts;
    private final InstantSource clock;
    private final Function<String, Optional<String>> environment;
    private final PrintStream out;

    /** @param environment the value of a variable: secrets come from there, never from the command line */
    LiveServer(Parts parts, InstantSource clock, Function<String, Optional<String>> environment, PrintStream out) {
        this.parts = parts;
        this.clock = clock;
        this.environment = environment;
        this.out = out;
    }

    @Override
    public int demo(ShowOptions show, ServerOptions server) throws Exception {
        if (server.data().isPresent()) {
            return run(show, server, server.data().get(), true);
        }
        Path folder = Files.createTempDirectory("nightshift-demo");
        try (StopSignal stop = StopSignal.listen()) {
            try {
                run(show, server, folder, stop, true);
            } finally {
                deleteAll(folder);
            }
        }
        return ExitCode.OK;
    }

    @Override
    public int serve(ShowOptions show, ServerOptions server) throws Exception {
        return run(show, server, server.data().orElse(Path.of("data")), false);
    }

    private int run(ShowOptions show, ServerOptions server, Path folder, boolean simulated) throws Exception {
        try (StopSignal stop = StopSignal.listen()) {
            run(show, server, Files.createDirectories(folder), stop, simulated);
        }
        return ExitCode.OK;
    }

    private void run(ShowOptions show, ServerOptions server, Path folder, StopSignal stop, boolean simulated)
            throws InterruptedException {
        out.println("Nightshift is getting ready ...");
        Function<String, Optional<String>> secrets = secrets(folder);
        server.openStreamKeys(secrets);
        LiveShow.Data data =
                new LiveShow.Data(folder, server.database(), secrets.apply("NIGHTSHIFT_DATABASE_PASSWORD"));
        try (LiveShow live =
                new LiveShow(parts, show, server, data, company(server, secrets, simulated), clock, out::println)) {
            String address = "http://" + host(server) + ":" + live.port();
            out.println("ON AIR  " + address + "/   (Ctrl-C ends the show)");
            out.println("CONSOLE " + address + live.setUpPath().orElse("/console"));
            live.camera().ifPresent(camera -> out.println("CAMERA  " + camera.server() + "   (key in the console)"));
            LOG.info("seconds of the start's steps: {}", live.steps());
            stop.await();
            out.println("Leaving the air ...");
        }
    }

    /** @param simulated whether an audience is simulated when the options don't say */
    private LiveShow.Company company(
            ServerOptions server, Function<String, Optional<String>> secrets, boolean simulated) {
        return new LiveShow.Company(
                WebhookSettings.read(server.webhookSecrets(), secrets),
                secrets.apply("NIGHTSHIFT_LLM_KEY"),
                secrets.apply("NIGHTSHIFT_TWITCH_TOKEN"),
                server.audience().map(AudienceChoice.simulated::equals).orElse(simulated));
    }

    /** A variable that is set goes first; else what is kept sealed under its name. */
    private Function<String, Optional<String>> secrets(Path folder) {
        if (parts.hosts().isEmpty() || !Files.exists(folder.resolve(KeptSecrets.FILE))) {
            return environment;
        }
        try {
            KeptSecrets kept = SecretsShelf.open(parts.hosts().get(), folder);
            return name -> environment.apply(name).or(() -> kept.found(name));
        } catch (IOException broken) {
            throw new MissingPartException("The secrets in " + folder + " can't be opened: " + broken.getMessage());
        }
    }

    private static String host(ServerOptions server) {
        return server.address().equals("0.0.0.0") || server.address().equals("127.0.0.1")
                ? "localhost"
                : server.address();
    }

    static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
