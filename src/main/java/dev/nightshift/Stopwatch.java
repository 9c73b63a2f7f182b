package dev.nightshift;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;

/** Prints how long each phase of some work took, as it ends. */
final class Stopwatch {
    private final PrintStream out;
    private final long start = System.nanoTime();
    private String phase = "";
    private long began = start;
    private long worked = processorNanos();

    Stopwatch(PrintStream out) {
        this.out = out;
    }

    /** A phase begins, and the one before ends. */
    void begin(String name) {
        end();
        phase = name;
    }

    /** The last phase ends. */
    void end() {
        long now = System.nanoTime();
        if (!phase.isEmpty()) {
            out.printf(
                    "  %-32s %6.1f s, %6.1f s of processor time%n",
                    phase, (now - began) / 1e9, (processorNanos() - worked) / 1e9);
            out.flush();
        }
        phase = "";
        began = now;
        worked = processorNanos();
    }

    /** Of all threads, native ones too. */
    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Since it was made. */
    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
