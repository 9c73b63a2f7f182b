package dev.nightshift.avatar.drawn.motion;

/** Curves between 0 and 1. */
final class Ease {
    private Ease() {}

    /**
     * The minimum-jerk curve of human reaching (Flash and Hogan 1985), 0 before {@code u = 0} and 1 after {@code u =
     * 1}, both exactly.
     */
    static double minJerk(double u) {
        if (u <= 0) {
            return 0;
        }
        return u >= 1 ? 1 : u * u * u * (10 + u * (6 * u - 15));
    }

    /** {@link #minJerk} over the span from {@code start} lasting {@code duration}; a step when it lasts nothing. */
    static double minJerk(long at, long start, long duration) {
        return minJerk(duration <= 0 ? (at < start ? 0 : 1) : (double) (at - start) / duration);
    }

    /** The smaller of two amounts >= 0 with the corner rounded off; exactly 0 when either is. */
    static double softMin(double a, double b) {
        if (a <= 0 || b <= 0) {
            return 0;
        }
        double ratio = Math.min(a, b) / Math.max(a, b);
        double fourth = ratio * ratio * ratio * ratio;
        return Math.min(a, b) / Math.sqrt(Math.sqrt(1 + fourth));
    }

    static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
