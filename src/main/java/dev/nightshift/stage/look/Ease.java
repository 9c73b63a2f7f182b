package dev.nightshift.stage.look;

/** How things move: they start and stop without a jerk. */
public final class Ease {
    private Ease() {}

    /**
     * Minimum-jerk progress, 0 .. 1 (Flash and Hogan 1985): velocity and acceleration vanish at both ends.
     *
     * @param t progress in time; clamped to 0 .. 1
     */
    public static double minimumJerk(double t) {
        double x = Math.clamp(t, 0, 1);
        return x * x * x * (10 - 15 * x + 6 * x * x);
    }

    /** Progress of a movement that began at {@code start} and takes {@code duration}, eased. */
    public static double progress(long now, long start, long duration) {
        return minimumJerk((now - start) / (double) duration);
    }

    public static double mix(double from, double to, double t) {
        return from + (to - from) * t;
    }
}
