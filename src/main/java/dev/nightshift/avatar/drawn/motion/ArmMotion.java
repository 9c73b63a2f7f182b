package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Gesture;
import dev.nightshift.avatar.drawn.Pose.Arm;
import dev.nightshift.avatar.drawn.Pose.ArmPose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One arm: rises out of its repose to a gesture's pose, arrives with its stroke, beats on further accents, and goes
 * back; from one held pose straight to the next when that comes soon. It always moves between the pose it left and the
 * one it goes to, so that it can turn back in the middle without a jump.
 */
final class ArmMotion {
    private static final int LIMIT = 32;
    /** A gesture that can't be reached in this time is passed over. */
    private static final long QUICKEST = 280_000;
    /** A next gesture this soon is awaited in the held pose. */
    private static final long SOON = 1_500_000;

    /** The repose is changed only where no gesture comes before the arm has settled again. */
    private static final long UNDISTURBED = 2_400_000;

    private static final double LIFE = 0.07;

    /** Stands where no gesture is queued: it never comes. */
    private static final GestureStroke NONE =
            new GestureStroke(-1, Gesture.OPEN_PALM, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, false);

    private final Chance chance;
    private final PinkNoise noise;
    private final List<GestureStroke> queue = new ArrayList<>();
    private final Bumps beats = new Bumps();
    private final Reach blend = new Reach(1);
    private Optional<GestureStroke> held = Optional.empty();
    private ArmPose repose;
    private ArmPose from;
    private ArmPose to;
    private long passed;

    ArmMotion(Chance chance, ArmPose repose) {
        this.chance = chance;
        this.repose = repose;
        this.from = repose;
        this.to = repose;
        this.noise = new PinkNoise(chance.seed(), 1.1, 4);
    }

    void add(GestureStroke stroke) {
        if (queue.size() < LIMIT) {
            queue.add(stroke);
        } else {
            passed++;
        }
    }

    /** Where the arm rests from now on; it goes there when no gesture is near. */
    void rest(ArmPose pose) {
        repose = pose;
    }

    /** Gestures that found the arm busy or came too late. */
    long passed() {
        return passed;
    }

    void beat(long at, double amount) {
        beats.add(new Bump(at - 130_000, 130_000, 0, 240_000, amount, 0.06));
    }

    /** Leaves out the host's own gestures that stand in the way of a wished one. */
    void giveWay(long mark, long now) {
        for (GestureStroke stroke : queue) {
            if (stroke.givesWay(mark, now)) {
                beats.cut(stroke.prepare(), stroke.retract());
            }
        }
        queue.removeIf(stroke -> stroke.givesWay(mark, now));
    }

    /** The speech is hushed: its gesture goes back, further ones don't come. */
    void hush(long speechId, long at) {
        queue.removeIf(stroke -> stroke.speechId() == speechId && stroke.prepare() >= at);
        queue.replaceAll(stroke -> stroke.speechId() == speechId ? stroke.until(at) : stroke);
        held = held.map(stroke -> stroke.speechId() == speechId ? stroke.until(at) : stroke);
    }

    /** Drops beats between two times. */
    void cutBeats(long start, long until) {
        beats.cut(start, until);
    }

    /** One step; the gesture that begins with it, if one does. */
    Optional<GestureStroke> advance(long now) {
        beats.forget(now);
        GestureStroke next = queue.isEmpty() ? NONE : queue.getFirst();
        if (now >= next.prepare()) {
            return advanceTo(next, now);
        }
        if (held.isPresent()) {
            release(held.get(), next, now);
        } else if (blend.isStill(now)) {
            repose(next, now);
        }
        return Optional.empty();
    }

    /** Lets a gesture go that is over; one that was broken off on its way from another pose arrives first. */
    private void release(GestureStroke stroke, GestureStroke next, long now) {
        boolean soon = next.prepare() < now + SOON;
        boolean turns = isRepose(from) || blend.isStill(now);
        if (now >= stroke.retract() && !soon && turns) {
            retract(now);
        }
    }

    private static boolean isRepose(ArmPose pose) {
        return pose == ArmPose.REST || pose == ArmPose.TOGETHER;
    }

    private void repose(GestureStroke next, long now) {
        if (blend.target() == 0) {
            to = from;
            blend.jump(1);
        }
        if (to != repose && next.prepare() > now + UNDISTURBED) {
            from = to;
            to = repose;
            blend.jump(0);
            blend.send(now, 1, chance.millis(1000, 1300), chance.between(0.02, 0.04));
        }
    }

    private Optional<GestureStroke> advanceTo(GestureStroke next, long now) {
        if (now > next.stroke() - QUICKEST) {
            queue.removeFirst();
            passed++;
        } else if (blend.isStill(now)) {
            queue.removeFirst();
            prepare(next, now);
            return held;
        }
        return Optional.empty();
    }

    private void prepare(GestureStroke stroke, long now) {
        from = blend.target() == 0 ? from : to;
        to = stroke.pose();
        held = Optional.of(stroke);
        blend.jump(0);
        blend.send(now, 1, stroke.stroke() - now, chance.between(0.03, 0.08));
        if (stroke.gesture() == Gesture.WAVE) {
            wave(stroke);
        } else if (stroke.beats() && stroke.gesture() != Gesture.TOGETHER) {
            beat(stroke.stroke(), chance.between(0.25, 0.45));
        }
    }

    private void wave(GestureStroke stroke) {
        double side = 1;
        for (long at = stroke.stroke() + 80_000; at < stroke.retract() - 200_000; at += chance.millis(200, 250)) {
            beats.add(new Bump(at, 130_000, 0, 150_000, side * chance.between(0.6, 0.85), 0));
            side = -side;
        }
    }

    private void retract(long now) {
        held = Optional.empty();
        from = blend.isStill(now) ? repose : from;
        blend.send(now, 0, chance.millis(600, 900), chance.between(0.03, 0.06));
    }

    Arm at(long now) {
        double swing = beats.at(now) + LIFE * noise.at(now);
        return new Arm(from, to, blend.at(now), Ease.clamp(swing, -1, 1));
    }
}
