package dev.nightshift.avatar.clone.speech;

/** Coming and going without a jerk. */
final class Ease {
    private Ease() {}

    /** 0 below 0, 1 above 1, and in between a curve that starts and ends flat. */
    static double smooth(double x) {
        double within = Math.clamp(x, 0, 1);
        return within * within * (3 - 2 * within);
    }
}
