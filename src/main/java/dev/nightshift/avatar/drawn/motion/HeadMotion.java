package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Target;

/**
 * The head: drift with a 1/f spectrum below 0.3 Hz, following where the eyes go, stiller while listening. Nods and
 * tilts are added from {@link Emphasis}.
 */
final class HeadMotion {
    /** Share of a look's angle that the head takes over. */
    private static final double FOLLOW_YAW = 0.42;

    private static final double FOLLOW_PITCH = 0.3;

    /** Longer turns take longer. */
    private static final double MICROS_A_DEGREE = 20_000;

    private final Chance chance;
    private final PinkNoise yawDrift;
    private final PinkNoise pitchDrift;
    private final PinkNoise rollDrift;
    private final Reach yaw = new Reach(0);
    private final Reach pitch = new Reach(0);
    private final Reach roll = new Reach(0);
    private final Reach life = new Reach(0.75);

    HeadMotion(Chance chance) {
        this.chance = chance;
        this.yawDrift = new PinkNoise(chance.seed(), 1.8, 4);
        this.pitchDrift = new PinkNoise(chance.seed(), 1.9, 4);
        this.rollDrift = new PinkNoise(chance.seed(), 2.1, 4);
    }

    /** The eyes went there; the head comes after. */
    void follow(double eyeYaw, double eyePitch, long now) {
        double toYaw = FOLLOW_YAW * eyeYaw;
        double toPitch = FOLLOW_PITCH * eyePitch;
        double way = Math.hypot(toYaw - yaw.target(), toPitch - pitch.target());
        if (way < 0.5) {
            return;
        }
        long duration = chance.millis(320, 420) + (long) (MICROS_A_DEGREE * way);
        double overshoot = chance.between(0.03, 0.07);
        yaw.send(now, toYaw, duration, overshoot);
        pitch.send(now, toPitch, duration, overshoot);
        roll.send(now, -0.12 * toYaw + chance.between(-0.5, 0.5), duration, overshoot);
    }

    /** More life while speaking, nearly still while listening to comments. */
    void attend(boolean speaking, Target preferred, long now) {
        double wished = speaking ? 1 : preferred == Target.COMMENTS ? 0.25 : 0.7;
        if (wished != life.target()) {
            life.send(now, wished, 900_000, 0);
        }
    }

    /** Degrees, positive to the right of the picture. */
    double yaw(long now) {
        return yaw.at(now) + 1.3 * life.at(now) * yawDrift.at(now);
    }

    /** Degrees, positive down. */
    double pitch(long now) {
        return pitch.at(now) + 0.9 * life.at(now) * pitchDrift.at(now);
    }

    /** Degrees, positive clockwise. */
    double roll(long now) {
        return roll.at(now) + life.at(now) * rollDrift.at(now);
    }
}
