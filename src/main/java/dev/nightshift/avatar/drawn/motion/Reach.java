package dev.nightshift.avatar.drawn.motion;

/**
 * A value on its way: minimum-jerk moves (quintic in time, Flash and Hogan 1985) that can be sent elsewhere in the
 * middle without a jump in value, speed or acceleration, and that may overshoot a little on arrival and settle.
 */
final class Reach {
    /** The settling after the overshoot, as a share of the move. */
    private static final double SETTLE = 0.45;

    private final double[] move = new double[6];
    private final double[] settle = new double[6];
    private long startMicros;
    private double moveSeconds = 1e-3;
    private double settleSeconds = 1e-3;
    private double target;

    Reach(double value) {
        jump(value);
    }

    /** Puts the value somewhere at once, where it rests. */
    void jump(double value) {
        fit(move, value, 0, 0, value, moveSeconds);
        fit(settle, value, 0, 0, value, settleSeconds);
        target = value;
    }

    double target() {
        return target;
    }

    /**
     * Sends the value elsewhere.
     *
     * @param now not before the last one given
     * @param to where it ends
     * @param durationMicros until it arrives; it settles a little longer
     * @param overshoot share of the way by which it goes too far at first, 0 for none
     */
    void send(long now, double to, long durationMicros, double overshoot) {
        double seconds = Math.max(1, durationMicros) * 1e-6;
        double value = at(now);
        double peak = to + overshoot * (to - value);
        fit(move, value, speedAt(now), accelerationAt(now), peak, seconds);
        fit(settle, peak, 0, 0, to, seconds * SETTLE);
        startMicros = now;
        moveSeconds = seconds;
        settleSeconds = seconds * SETTLE;
        target = to;
    }

    double at(long now) {
        double t = (now - startMicros) * 1e-6;
        if (t <= moveSeconds) {
            return polynomial(move, Math.max(0, t));
        }
        return t < moveSeconds + settleSeconds ? polynomial(settle, t - moveSeconds) : target;
    }

    /** Whether it has arrived and settled. */
    boolean isStill(long now) {
        return (now - startMicros) * 1e-6 >= moveSeconds + settleSeconds;
    }

    private double speedAt(long now) {
        double t = (now - startMicros) * 1e-6;
        if (t <= moveSeconds) {
            return slope(move, Math.max(0, t));
        }
        return t < moveSeconds + settleSeconds ? slope(settle, t - moveSeconds) : 0;
    }

    private double accelerationAt(long now) {
        double t = (now - startMicros) * 1e-6;
        if (t <= moveSeconds) {
            return bend(move, Math.max(0, t));
        }
        return t < moveSeconds + settleSeconds ? bend(settle, t - moveSeconds) : 0;
    }

    /** Coefficients of the quintic from (x, v, a) to rest at {@code end} in {@code T} seconds. */
    private static void fit(double[] c, double x, double v, double a, double end, double T) {
        double way = end - x;
        c[0] = x;
        c[1] = v;
        c[2] = a / 2;
        c[3] = (20 * way - 12 * v * T - 3 * a * T * T) / (2 * T * T * T);
        c[4] = (-30 * way + 16 * v * T + 3 * a * T * T) / (2 * T * T * T * T);
        c[5] = (12 * way - 6 * v * T - a * T * T) / (2 * T * T * T * T * T);
    }

    private static double polynomial(double[] c, double t) {
        return c[0] + t * (c[1] + t * (c[2] + t * (c[3] + t * (c[4] + t * c[5]))));
    }

    private static double slope(double[] c, double t) {
        return c[1] + t * (2 * c[2] + t * (3 * c[3] + t * (4 * c[4] + t * 5 * c[5])));
    }

    private static double bend(double[] c, double t) {
        return 2 * c[2] + t * (6 * c[3] + t * (12 * c[4] + t * 20 * c[5]));
    }
}
