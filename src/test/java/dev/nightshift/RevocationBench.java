package dev.nightshift;

import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.link.LinkToken;
import dev.nightshift.talent.vault.HostLibrary;
import dev.nightshift.talent.vault.Opening;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes a likeness back by its private link while it is on air, and looks at the stream as a viewer does (rule R15). */
final class RevocationBench implements BenchRevocationCommand.Bench {
    private static final int WARM_UP_PICTURES = 250;
    private static final Duration SOON = Duration.ofSeconds(60);
    /** Each press falls at another moment of the watch's second. */
    private static final int STEP_MILLIS = 370;
    /** As long as anybody looks. */
    private static final long STOOD_NANOS = 5_000_000_000L;

    private final InstantSource clock = InstantSource.system();
    private final HostShelf shelf =
            new HostShelf(clock, name -> Optional.ofNullable(System.getenv(name)), Optional::empty);
    private final Parts parts =
            new Parts(new ShopFolder(Limits.DEFAULT), Main.voices(), Optional.of(new Clones(shelf, clock)), System.err);

    /** What one press did: milliseconds after it. The person is gone at the cut, the slate stands when it has been blended in. */
    private record Press(
            double gone, double slate, double stood, double answered, double ended, boolean opens, boolean receipt) {}

    @Override
    public Map<String, Double> measure(Path hosts, String host, int presses) throws Exception {
        List<Press> done = new ArrayList<>();
        for (int press = 0; press < presses; press++) {
            Path data = copied(hosts);
            try {
                done.add(press(data, host, press * STEP_MILLIS));
            } finally {
                LiveServer.deleteAll(data);
            }
        }
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("presses", (double) presses);
        metrics.put("gone_ms_max", max(done.stream().map(Press::gone)));
        metrics.put(
                "gone_ms_mean", done.stream().mapToDouble(Press::gone).average().orElse(0));
        metrics.put("slate_ms_max", max(done.stream().map(Press::slate)));
        metrics.put(
                "slate_seen_ms_min",
                done.stream().mapToDouble(Press::stood).min().orElse(0));
        metrics.put("answered_ms_max", max(done.stream().map(Press::answered)));
        metrics.put("ended_ms_max", max(done.stream().map(Press::ended)));
        metrics.put("still_opens", (double) done.stream().filter(Press::opens).count());
        metrics.put("receipts", (double) done.stream().filter(Press::receipt).count());
        return metrics;
    }

    private Press press(Path data, String host, long lateMillis) throws Exception {
        Consent consent = consent(data, host);
        LinkToken link = shelf.links(data).issue(consent, clock.instant(), "bench");
        try (LiveShow show = new LiveShow(
                        parts,
                        LiveShows.showOptions(List.of("--host", host, "--hosts", data.toString())),
                        ShowBench.anyPort(),
                        LiveShow.Data.in(data),
                        LiveShow.Company.NONE,
                        clock,
                        notice -> {});
                WatchedStream viewer = new WatchedStream(show.port())) {
            Patience.until("the clone is watched", SOON, () -> viewer.seen() > WARM_UP_PICTURES);
            Thread.sleep(lateMillis);
            long pressed = System.nanoTime();
            take(show.port(), link);
            double answered = since(pressed, System.nanoTime());
            Patience.until("the show ended", SOON, () -> show.view().phase().equals("idle"));
            double ended = since(pressed, System.nanoTime());
            Patience.until(
                    "the slate stood, or the stream is over",
                    SOON,
                    () -> viewer.ended() || viewer.newest() - viewer.standingSince() > STOOD_NANOS);
            HostLibrary library = shelf.library(data);
            long stands = viewer.standingSince();
            return new Press(
                    since(pressed, viewer.lastCut()),
                    since(pressed, stands),
                    since(stands, viewer.newest()),
                    answered,
                    ended,
                    library.open(host) instanceof Opening.Opened,
                    library.revoked(consent.id()));
        }
    }

    private Consent consent(Path data, String host) throws IOException {
        return switch (shelf.library(data).open(host)) {
            case Opening.Opened opened -> opened.file().manifest().about().consent();
            case Opening.Refused refused ->
                throw new IllegalArgumentException(refused.obstacle().says());
        };
    }

    /** The form that the talent confirms. */
    private static void take(int port, LinkToken link) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + port + "/likeness/" + link.text() + "/take-back"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("sure=true&language=en"))
                    .build();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status >= 400) {
                throw new IllegalStateException("the page answered " + status);
            }
        }
    }

    private static Path copied(Path hosts) throws IOException {
        Path copy = Files.createTempDirectory("nightshift-bench");
        try (Stream<Path> files = Files.walk(hosts)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, copy.resolve(hosts.relativize(file).toString()));
            }
        }
        return copy;
    }

    private static double since(long from, long to) {
        return (to - from) / 1e6;
    }

    private static double max(Stream<Double> numbers) {
        return numbers.mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
