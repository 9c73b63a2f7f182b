package dev.nightshift;

import com.sun.management.OperatingSystemMXBean;
import dev.nightshift.command.ShowOptions;
import dev.nightshift.playout.PaceCount;
import dev.nightshift.playout.ProgramStatus;
import dev.nightshift.playout.Timings;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Measures several rooms in one process, each with everything of its own: server, journal, voice, host, encoder. */
final class RoomsBench implements BenchRoomsCommand.Bench {
    private static final int WARM_UP_FRAMES = 500;

    private final InstantSource clock = InstantSource.system();
    private final Parts parts = new Parts(
            new ShopFolder(Limits.DEFAULT),
            Main.voices(),
            Optional.of(new Clones(
                    new HostShelf(clock, name -> Optional.ofNullable(System.getenv(name)), Optional::empty), clock)),
            System.err);
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Override
    public Map<String, Double> measure(ShowOptions show, int rooms, Duration length) throws Exception {
        Map<String, Double> metrics = new LinkedHashMap<>();
        List<Thread> viewers = new ArrayList<>();
        try (Opened opened = new Opened()) {
            List<LiveShow> live = new ArrayList<>();
            for (int room = 0; room < rooms; room++) {
                LiveShow next = opened.with(open(show));
                viewers.add(Thread.ofVirtual().start(() -> ShowBench.watch(next.port())));
                live.add(next);
            }
            for (LiveShow room : live) {
                warmUp(room);
            }
            watch(live, length, metrics);
            viewers.forEach(Thread::interrupt);
        }
        return metrics;
    }

    private LiveShow open(ShowOptions show) throws Exception {
        return new LiveShow(
                parts,
                show,
                ShowBench.anyPort(),
                LiveShow.Data.in(Files.createTempDirectory("nightshift-bench")),
                LiveShow.Company.NONE,
                clock,
                notice -> {});
    }

    private void watch(List<LiveShow> rooms, Duration length, Map<String, Double> metrics) throws InterruptedException {
        rooms.forEach(room -> status(room).timings().reset());
        List<PaceCount> before = rooms.stream().map(room -> status(room).pace()).toList();
        long cpu = system.getProcessCpuTime();
        long began = System.nanoTime();
        Thread.sleep(length);
        double seconds = (System.nanoTime() - began) / 1e9;
        double cores = (system.getProcessCpuTime() - cpu) / 1e9 / seconds;
        metrics.put("cores_all_rooms", cores);
        metrics.put("cores_a_room", cores / rooms.size());
        for (int room = 0; room < rooms.size(); room++) {
            report(rooms.get(room), before.get(room), seconds, "room" + (room + 1) + "_", metrics);
        }
    }

    private static void report(
            LiveShow room, PaceCount before, double seconds, String name, Map<String, Double> metrics) {
        PaceCount after = status(room).pace();
        long frames = after.frames() - before.frames();
        metrics.put(name + "fps", frames / seconds);
        metrics.put(name + "late_frames_pct", 100.0 * (after.late() - before.late()) / frames);
        metrics.put(name + "repeated_frames_pct", 100.0 * (after.repeated() - before.repeated()) / frames);
        metrics.put(name + "dropped_frames", (double)
                room.broadcast().orElseThrow().stats().droppedFrames());
        for (Timings.Stage stage : Timings.Stage.values()) {
            Timings.Figures figures = status(room).timings().of(stage);
            metrics.put(name + "ms_" + stage.name().toLowerCase(Locale.ROOT) + "_p50", figures.p50());
            metrics.put(name + "ms_" + stage.name().toLowerCase(Locale.ROOT) + "_p95", figures.p95());
        }
    }

    private static void warmUp(LiveShow live) throws InterruptedException {
        while (status(live).pace().frames() < WARM_UP_FRAMES) {
            Thread.sleep(100);
        }
    }

    private static ProgramStatus status(LiveShow live) {
        return live.status().orElseThrow();
    }
}
