package dev.nightshift;

import java.io.PrintStream;

/** Prints how long each phase of some work took, as it ends. */
final class Stopwatch {
    private final PrintStream out;
    private final long start = System.nanoTime();
    private String phase = "";
    private long began = start;

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
            out.printf("  %-20s %6.1f s%n", phase, (now - began) / 1e9);
            out.flush();
        }
        phase = "";
        began = now;
    }

    /** Since it was made. */
    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
