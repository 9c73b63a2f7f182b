package dev.nightshift.avatar.drawn.motion;

/** The eyes' jump from one point to another, in degrees of the room; between jumps they rest. */
final class Saccade {
    private double fromYaw;
    private double fromPitch;
    private double toYaw;
    private double toPitch;
    private long start;
    private long duration = 1;

    /** Jumps; the duration follows the main sequence, 2.2 ms a degree and 21 ms (Carpenter 1988), 30 to 60 ms. */
    void begin(long now, double yaw, double pitch) {
        fromYaw = yaw(now);
        fromPitch = pitch(now);
        toYaw = yaw;
        toPitch = pitch;
        start = now;
        duration = Math.clamp((long) (21_000 + 2_200 * amplitude()), 30_000, 60_000);
    }

    double yaw(long now) {
        return fromYaw + (toYaw - fromYaw) * Ease.minJerk(now, start, duration);
    }

    double pitch(long now) {
        return fromPitch + (toPitch - fromPitch) * Ease.minJerk(now, start, duration);
    }

    /** Degrees from where it began to where it ends. */
    double amplitude() {
        return Math.hypot(toYaw - fromYaw, toPitch - fromPitch);
    }

    long duration() {
        return duration;
    }
}
