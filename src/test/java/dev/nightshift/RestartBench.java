package dev.nightshift;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Kills a real server in the middle of a sentence and starts it again on the same folder. A start counts from the start
 * of the process to the first bytes of the stream at a client of its page; its processor time is that of the whole
 * process, user and system.
 */
final class RestartBench implements BenchRestartCommand.Bench {
    private static final Duration SOON = Duration.ofMinutes(3);

    /** One start. */
    private record Start(double millis, double cpuSeconds, double load) {}

    /**
     * What came of all kills.
     *
     * @param orders that were acknowledged
     */
    private record Run(List<Start> starts, int inMidSentence, int orders) {}

    @Override
    public Map<String, Double> measure(int kills) throws Exception {
        Path folder = Files.createTempDirectory("nightshift-restart");
        try {
            Run run = run(folder, kills);
            return metrics(run, LeftJournal.in(folder.resolve("data")));
        } finally {
            LiveServer.deleteAll(folder);
        }
    }

    private static Run run(Path folder, int kills) throws Exception {
        List<Start> starts = new ArrayList<>();
        int inMidSentence = 0;
        for (int kill = 1; kill <= kills; kill++) {
            starts.add(startAndKill(folder, kill));
            if (LeftJournal.in(folder.resolve("data")).interrupted().isPresent()) {
                inMidSentence++;
            }
        }
        long begun = System.nanoTime();
        try (ServerProcess last = serve(folder)) {
            starts.add(awaitOnAir(last, begun));
            speak(last.awaitPort());
            last.terminate();
        }
        return new Run(starts, inMidSentence, kills);
    }

    private static Start startAndKill(Path folder, int order) throws Exception {
        long begun = System.nanoTime();
        try (ServerProcess server = serve(folder)) {
            Start start = awaitOnAir(server, begun);
            int port = server.awaitPort();
            speak(port);
            if (PaidOrders.send(port, order) != 200) {
                throw new IllegalStateException("an order was not taken");
            }
            server.kill();
            return start;
        }
    }

    private static Map<String, Double> metrics(Run run, LeftJournal journal) {
        List<Start> again = run.starts().subList(1, run.starts().size());
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("on_air_ms", run.starts().getFirst().millis());
        metrics.put("on_air_cpu_s", run.starts().getFirst().cpuSeconds());
        metrics.put("restart_ms", median(again.stream().map(Start::millis).toList()));
        metrics.put(
                "restart_ms_max",
                Collections.max(again.stream().map(Start::millis).toList()));
        metrics.put(
                "restart_cpu_s", median(again.stream().map(Start::cpuSeconds).toList()));
        metrics.put("load", median(again.stream().map(Start::load).toList()));
        metrics.put("kills", (double) again.size());
        metrics.put("killed_in_mid_sentence", (double) run.inMidSentence());
        metrics.put("said_twice", (double) doubled(journal.spokenPlaces()) + doubled(journal.spokenOfTurns()));
        metrics.put("orders_lost", (double) run.orders() - new HashSet<>(journal.orders()).size());
        metrics.put("orders_doubled", (double) doubled(journal.orders()));
        return metrics;
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static int doubled(List<String> all) {
        return all.size() - new HashSet<>(all).size();
    }

    private static Start awaitOnAir(ServerProcess server, long begun) throws IOException, InterruptedException {
        awaitStream(server.awaitPort());
        return new Start(
                (System.nanoTime() - begun) / 1e6,
                server.cpu().toMillis() / 1e3,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void awaitStream(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/rooms/main/stream"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> stream = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream bytes = stream.body()) {
                if (stream.statusCode() != 200 || bytes.read() < 0) {
                    throw new IllegalStateException("the page has no stream although the server is on air");
                }
            }
            client.shutdownNow();
        }
    }

    /** Waits until a line was heard, so that the next one begins. */
    private static void speak(int port) {
        Patience.until("a line was spoken", SOON, () -> LiveShows.metric(port, "nightshift_lines_spoken_total") >= 1);
    }

    private static ServerProcess serve(Path folder) {
        try {
            return new ServerProcess(
                    folder,
                    "serve",
                    "--data",
                    folder.resolve("data").toString(),
                    "--port",
                    "0",
                    "--webhook-secrets",
                    PaidOrders.secrets(folder).toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
