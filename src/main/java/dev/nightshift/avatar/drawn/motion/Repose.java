package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.drawn.Pose.ArmPose;

/** Where the hands rest between gestures: mostly together before the belly, from time to time beside the body. */
final class Repose {
    private final Chance chance;
    private ArmPose pose = ArmPose.TOGETHER;
    private long next;

    Repose(Chance chance, long now) {
        this.chance = chance;
        this.next = now + chance.millis(9000, 20_000);
    }

    /** The repose at a moment; moments never go back. */
    ArmPose at(long now) {
        if (now >= next) {
            boolean apart = pose == ArmPose.TOGETHER;
            pose = apart ? ArmPose.REST : ArmPose.TOGETHER;
            next = now + (apart ? chance.millis(6000, 10_000) : chance.millis(11_000, 20_000));
        }
        return pose;
    }
}
