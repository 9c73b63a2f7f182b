package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Target;

/**
 * Where the host looks, in degrees of the room (not of the head): saccades of 30 to 60 ms every 0.8 to 2.5 s. Without
 * another wish 70 % of the looks go to the camera, 20 % to the product and 10 % down or aside; small saccades of 2 to
 * 4 degrees keep a look alive.
 */
final class EyeMotion {
    private static final double SMALLEST = 2;
    private static final double LARGEST = 4;
    /** A look stays this close to what it rests on. */
    private static final double WANDER = 2.4;

    private final Chance chance;
    private final Sightlines sightlines;
    private final Saccade saccade = new Saccade();
    private Target preferred = Target.CAMERA;
    private double centreYaw;
    private double centrePitch;
    private long next;
    private Target wished = Target.CAMERA;
    private long wishedAt = Long.MAX_VALUE;
    private long wishedStay;

    EyeMotion(Chance chance, Sightlines sightlines, long now) {
        this.chance = chance;
        this.sightlines = sightlines;
        this.next = now + chance.millis(800, 2500);
    }

    Target preferred() {
        return preferred;
    }

    /** The host prefers to look there from now on, and soon does so. */
    void prefer(Target target, long now) {
        preferred = target;
        glance(target, now + chance.millis(40, 140), chance.millis(800, 2500));
    }

    /** One look at something, whatever is preferred. */
    void glance(Target target, long at, long stay) {
        wished = target;
        wishedAt = at;
        wishedStay = stay;
    }

    /** Whether a saccade begins now. */
    boolean advance(long now) {
        if (now >= wishedAt) {
            centreOn(wished);
            jump(now, wishedStay);
            wishedAt = Long.MAX_VALUE;
            return true;
        }
        if (now >= next) {
            choose();
            jump(now, chance.millis(800, 2500));
            return true;
        }
        return false;
    }

    private void choose() {
        double draw = chance.between(0, 1);
        if (draw < 0.7) {
            centreOn(preferred);
        } else if (draw < 0.9) {
            centreOn(preferred == Target.CAMERA ? Target.PRODUCT : Target.CAMERA);
        } else {
            centreYaw = chance.sign() * chance.between(4, 9);
            centrePitch = chance.between(3, 9);
        }
    }

    private void centreOn(Target target) {
        centreYaw = sightlines.yaw(target);
        centrePitch = sightlines.pitch(target);
    }

    private void jump(long now, long stay) {
        double fromYaw = saccade.yaw(now);
        double fromPitch = saccade.pitch(now);
        if (fromCentre(fromYaw, fromPitch) <= WANDER) {
            wander(now, fromYaw, fromPitch);
        } else {
            saccade.begin(now, centreYaw + chance.between(-1, 1), centrePitch + chance.between(-1, 1));
        }
        next = now + stay;
    }

    /** A small saccade that stays near the centre of interest. */
    private void wander(long now, double fromYaw, double fromPitch) {
        double yaw = centreYaw;
        double pitch = centrePitch;
        do {
            double angle = chance.between(0, 2 * Math.PI);
            double way = chance.between(SMALLEST, LARGEST);
            yaw = fromYaw + way * Math.cos(angle);
            pitch = fromPitch + way * Math.sin(angle);
        } while (fromCentre(yaw, pitch) > WANDER);
        saccade.begin(now, yaw, pitch);
    }

    private double fromCentre(double yaw, double pitch) {
        return Math.hypot(yaw - centreYaw, pitch - centrePitch);
    }

    double yaw(long now) {
        return saccade.yaw(now);
    }

    double pitch(long now) {
        return saccade.pitch(now);
    }

    /** How far the last saccade went, in degrees. */
    double amplitude() {
        return saccade.amplitude();
    }

    /** What the last saccade went to, without the small wandering, for the head to follow. */
    double centreYaw() {
        return centreYaw;
    }

    double centrePitch() {
        return centrePitch;
    }
}
