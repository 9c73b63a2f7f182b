package dev.nightshift;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import dev.nightshift.broadcast.BroadcastStats;
import dev.nightshift.broadcast.watch.LabelReport;
import dev.nightshift.playout.PaceCount;
import dev.nightshift.playout.ProgramStatus;
import dev.nightshift.playout.Timings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Watches a live room: its pace, its processor time, its memory. */
final class LiveMeter {
    private static final int WARM_UP_FRAMES = 500;

    private final LiveShow show;
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private record Reading(
            long nanos, long cpuNanos, PaceCount pace, long loopBytes, double rssMegabytes, LabelReport label) {}

    LiveMeter(LiveShow show) {
        this.show = show;
    }

    /** Waits until the room runs steadily, then watches it. */
    void measure(Duration length, Map<String, Double> metrics) throws InterruptedException, IOException {
        while (status().pace().frames() < WARM_UP_FRAMES) {
            Thread.sleep(100);
        }
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        status().timings().reset();
        Reading before = read();
        Thread.sleep(length);
        Reading after = read();
        report(before, after, metrics);
    }

    private void report(Reading before, Reading after, Map<String, Double> metrics) {
        double seconds = (after.nanos() - before.nanos()) / 1e9;
        long frames = after.pace().frames() - before.pace().frames();
        metrics.put("fps", frames / seconds);
        metrics.put(
                "late_frames_pct", 100.0 * (after.pace().late() - before.pace().late()) / frames);
        metrics.put(
                "repeated_frames_pct",
                100.0 * (after.pace().repeated() - before.pace().repeated()) / frames);
        metrics.put("cpu_cores", (after.cpuNanos() - before.cpuNanos()) / 1e9 / seconds);
        metrics.put(
                "heap_mb",
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6);
        metrics.put("bytes_per_frame", (double) (after.loopBytes() - before.loopBytes()) / frames);
        metrics.put("rss_mb", after.rssMegabytes());
        metrics.put("rss_growth_mb", after.rssMegabytes() - before.rssMegabytes());
        metrics.put(
                "label_core_pct", (after.label().workNanos() - before.label().workNanos()) / 1e7 / seconds);
        metrics.put("label_looks", (double)
                (after.label().presence().looks() - before.label().presence().looks()));
        metrics.put("label_failures", (double) after.label().presence().failures());
        metrics.put("label_dropped", (double) after.label().dropped());
        metrics.put("label_likeness", after.label().presence().last().likeness());
        metrics.put("label_weakest_part", after.label().presence().last().weakest());
        metrics.put("label_height", after.label().presence().last().height());
        metrics.put("label_contrast", after.label().presence().last().contrast());
        stages(metrics);
    }

    private LabelReport label() {
        return show.broadcast().flatMap(broadcast -> broadcast.stats().label()).orElse(LabelReport.NONE);
    }

    private void stages(Map<String, Double> metrics) {
        for (Timings.Stage stage : Timings.Stage.values()) {
            String name = "ms_" + stage.name().toLowerCase(Locale.ROOT);
            metrics.put(name + "_p50", status().timings().of(stage).p50());
            metrics.put(name + "_p95", status().timings().of(stage).p95());
        }
        BroadcastStats stats = show.broadcast().orElseThrow().stats();
        metrics.put("ms_convert_p50", stats.convert().p50());
        metrics.put("ms_encode_p50", stats.encode().p50());
        metrics.put("dropped_frames", (double) stats.droppedFrames());
    }

    private Reading read() throws IOException {
        return new Reading(System.nanoTime(), system.getProcessCpuTime(), status().pace(), loopBytes(), rss(), label());
    }

    /** Bytes that the frame loop's thread has allocated. */
    private long loopBytes() {
        for (long id : threads.getAllThreadIds()) {
            var info = threads.getThreadInfo(id);
            if (info != null && info.getThreadName().startsWith("frames-")) {
                return threads.getThreadAllocatedBytes(id);
            }
        }
        throw new IllegalStateException("no frame loop is running");
    }

    private static double rss() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private ProgramStatus status() {
        return show.status().orElseThrow();
    }
}
