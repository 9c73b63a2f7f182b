package dev.nightshift;

import dev.nightshift.command.ShowOptions;
import dev.nightshift.live.Delays;
import dev.nightshift.live.ScriptedCrowd;
import dev.nightshift.live.StreamTap;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.intake.IntakeFigures;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures one live room with an audience, from outside. */
final class RoomBench implements BenchRoomCommand.Bench {
    private static final int WARM_UP_FRAMES = 500;
    private static final int FLOOD_RATE = 1_000;
    /** Until what was asked last has been answered. */
    private static final Duration TAIL = Duration.ofSeconds(15);

    private final Parts parts = new Parts(new ShopFolder(Limits.DEFAULT), Main.voices(), System.err);

    @Override
    public Map<String, Double> measure(ShowOptions show, BenchRoomCommand.Audience audience) throws Exception {
        Map<String, Double> metrics = new LinkedHashMap<>();
        Path folder = Files.createTempDirectory("nightshift-bench");
        InstantSource clock = InstantSource.system();
        LiveShow.Data data = LiveShow.Data.in(folder);
        Catalogue catalogue = parts.catalogue(parts.shopFolder(show));
        StreamTap tap;
        Instant since;
        ScriptedCrowd crowd;
        try (LiveShow live =
                new LiveShow(parts, show, ShowBench.anyPort(), data, LiveShow.Company.NONE, clock, notice -> {})) {
            URI stream = URI.create("http://127.0.0.1:" + live.port() + "/rooms/main/stream");
            tap = StreamTap.start(stream, folder.resolve("seen.mp4"), clock);
            crowd = new ScriptedCrowd(
                    catalogue, show.language(), live.audience().events(), clock, show.seed());
            warmUp(live);
            talk(live, crowd, audience, metrics);
            if (audience.flood().isPositive()) {
                flood(live, crowd, audience.flood(), metrics);
            }
            since = live.status().orElseThrow().since();
            tap.close();
        }
        Map<String, Double> all = new LinkedHashMap<>(Delays.measure(folder, tap, since, crowd));
        all.putAll(metrics);
        return all;
    }

    private static void warmUp(LiveShow live) throws InterruptedException {
        while (live.status().orElseThrow().pace().frames() < WARM_UP_FRAMES) {
            Thread.sleep(100);
        }
    }

    private static void talk(
            LiveShow live, ScriptedCrowd crowd, BenchRoomCommand.Audience audience, Map<String, Double> metrics)
            throws InterruptedException, IOException {
        Thread writing = Thread.ofPlatform()
                .name("crowd")
                .start(() -> crowd.chatter(audience.length(), audience.rate() - 1 / audience.questionEvery()));
        Thread asking = Thread.ofPlatform()
                .name("questions")
                .start(() -> crowd.ask(audience.length(), audience.questionEvery(), () -> pauses(live.view())));
        Map<String, Double> pace = new LinkedHashMap<>();
        new LiveMeter(live).measure(audience.length(), pace);
        writing.join();
        asking.join();
        Thread.sleep(TAIL);
        copy(pace, "talk_", metrics);
    }

    /** Between two sentences of the script. */
    private static boolean pauses(RoomView room) {
        return room.line().isEmpty()
                && room.floor().queue().stream().allMatch(next -> next.kind().equals("script"));
    }

    private static void flood(LiveShow live, ScriptedCrowd crowd, Duration length, Map<String, Double> metrics)
            throws InterruptedException, IOException {
        IntakeFigures before = live.audience().intake().get();
        metrics.put("flood_heap_before_mb", usedHeap());
        Thread writing = Thread.ofPlatform().name("flood").start(() -> crowd.flood(length, FLOOD_RATE));
        Map<String, Double> pace = new LinkedHashMap<>();
        new LiveMeter(live).measure(length, pace);
        writing.join();
        metrics.put("flood_heap_after_mb", usedHeap());
        IntakeFigures after = live.audience().intake().get();
        metrics.put("flood_comments", (double) after.comments() - before.comments());
        metrics.put("flood_told", (double) after.told() - before.told());
        metrics.put("flood_dropped", (double) after.drops() - before.drops());
        metrics.put("flood_waiting", (double) after.waiting());
        copy(pace, "flood_", metrics);
    }

    private static void copy(Map<String, Double> pace, String prefix, Map<String, Double> metrics) {
        for (String name :
                new String[] {"fps", "late_frames_pct", "repeated_frames_pct", "cpu_cores", "rss_growth_mb"}) {
            metrics.put(prefix + name, pace.getOrDefault(name, Double.NaN));
        }
    }

    /** What lives: after a collection. */
    private static double usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
