package dev.nightshift;

import dev.nightshift.command.ExitCode;
import dev.nightshift.command.LiveRun;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.command.ShowOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Runs a live show until Ctrl-C. */
final class LiveServer implements LiveRun {
    /** How long Ctrl-C waits for the outputs to end cleanly. */
    private static final long STOP_MILLIS = 15_000;

    private final Parts parts;
    private final InstantSource clock;
    private final Optional<String> databasePassword;
    private final PrintStream out;

    LiveServer(Parts parts, InstantSource clock, Optional<String> databasePassword, PrintStream out) {
        this.parts = parts;
        this.clock = clock;
        this.databasePassword = databasePassword;
        this.out = out;
    }

    @Override
    public int demo(ShowOptions show, ServerOptions server) throws Exception {
        if (server.data().isPresent()) {
            return run(show, server, server.data().get());
        }
        Path folder = Files.createTempDirectory("nightshift-demo");
        try {
            return run(show, server, folder);
        } finally {
            deleteAll(folder);
        }
    }

    @Override
    public int serve(ShowOptions show, ServerOptions server) throws Exception {
        return run(show, server, Files.createDirectories(server.data().orElse(Path.of("data"))));
    }

    private int run(ShowOptions show, ServerOptions server, Path folder) throws Exception {
        out.println("Nightshift is getting ready ...");
        CountDownLatch stop = onStop();
        LiveShow.Data data = new LiveShow.Data(folder, server.database(), databasePassword);
        try (LiveShow live = new LiveShow(parts, show, server, data, clock, out::println)) {
            out.println("ON AIR  http://" + host(server) + ":" + live.port() + "/   (Ctrl-C ends the show)");
            stop.await();
            out.println("Leaving the air ...");
        }
        return ExitCode.OK;
    }

    /** Opened by Ctrl-C; the shutdown then waits in its turn until this thread has closed everything. */
    private static CountDownLatch onStop() {
        CountDownLatch stop = new CountDownLatch(1);
        Thread running = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            stop.countDown();
            join(running);
        }));
        return stop;
    }

    private static void join(Thread running) {
        try {
            running.join(STOP_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static String host(ServerOptions server) {
        return server.address().equals("0.0.0.0") || server.address().equals("127.0.0.1")
                ? "localhost"
                : server.address();
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
