package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Gesture;
import dev.nightshift.avatar.Direction.GestureMark;
import dev.nightshift.avatar.Direction.Speak;
import dev.nightshift.avatar.Direction.Target;
import dev.nightshift.avatar.drawn.Pose.Arm;
import java.util.Optional;

/** Both arms: which of them makes a gesture, and what they beat to while they hold it. */
final class Arms {
    private final Chance chance;
    private final Sightlines sightlines;
    private final GestureScheduler scheduler;
    private final Repose repose;
    private final ArmMotion left;
    private final ArmMotion right;

    Arms(Chance chance, Sightlines sightlines, long now) {
        this.chance = chance;
        this.sightlines = sightlines;
        this.scheduler = new GestureScheduler(chance.split(), now);
        this.repose = new Repose(chance.split(), now);
        this.left = new ArmMotion(chance.split(), repose.at(now));
        this.right = new ArmMotion(chance.split(), repose.at(now));
    }

    void plan(Speak speech, PlannedSpeech planned, Target preferred, long now) {
        for (GestureMark mark : speech.gestures()) {
            long at = speech.atMicros() + mark.strokeMicros();
            scheduler.giveWay(at, now);
            left.giveWay(at, now);
            right.giveWay(at, now);
        }
        for (GestureStroke stroke : scheduler.plan(speech, planned, preferred, now)) {
            assign(stroke, planned);
        }
    }

    private void assign(GestureStroke stroke, PlannedSpeech planned) {
        boolean both = isTwoHanded(stroke.gesture());
        boolean onLeft = isLeft(stroke.gesture());
        long lag = stroke.gesture() == Gesture.TOGETHER ? 0 : chance.millis(15, 60);
        if (both || onLeft) {
            left.add(onLeft ? stroke : stroke.later(lag));
        }
        if (both || !onLeft) {
            right.add(onLeft ? stroke.later(lag) : stroke);
        }
        if (stroke.beats()) {
            beat(stroke, planned, both || onLeft, both || !onLeft);
        }
    }

    /** Hands that are held together beat from the stroke on, and wider: nothing else is seen of them. */
    private void beat(GestureStroke stroke, PlannedSpeech planned, boolean onLeft, boolean onRight) {
        boolean together = stroke.gesture() == Gesture.TOGETHER;
        long from = together ? stroke.stroke() - 1 : stroke.stroke() + 350_000;
        for (long accent : planned.accents()) {
            if (accent > from && accent < stroke.retract()) {
                double amount = together ? chance.between(0.4, 0.65) : chance.between(0.2, 0.4);
                beat(left, onLeft, accent, amount);
                beat(right, onRight, accent, amount);
            }
        }
    }

    private static void beat(ArmMotion arm, boolean takesPart, long accent, double amount) {
        if (takesPart) {
            arm.beat(accent, amount);
        }
    }

    private boolean isTwoHanded(Gesture gesture) {
        return gesture == Gesture.TOGETHER || (gesture == Gesture.OPEN_PALM && chance.oneIn(0.4));
    }

    /** The arm on the card's side points; the free one does most of what needs one hand. */
    private boolean isLeft(Gesture gesture) {
        boolean cardSide =
                switch (gesture) {
                    case POINT_CARD -> true;
                    case OPEN_PALM, TOGETHER -> chance.oneIn(0.5);
                    case COUNT_ONE, COUNT_TWO, COUNT_THREE, THUMB_UP, WAVE -> chance.oneIn(0.25);
                    case HEART -> false;
                };
        return cardSide == sightlines.cardOnLeft();
    }

    /** A speech breaks off. */
    void hush(PlannedSpeech speech, long at) {
        scheduler.hush(speech.id(), at);
        left.hush(speech.id(), at);
        right.hush(speech.id(), at);
        left.cutBeats(at, speech.end());
        right.cutBeats(at, speech.end());
    }

    /** One step; the gesture that begins with it, if one does. */
    Optional<GestureStroke> advance(long now) {
        left.rest(repose.at(now));
        right.rest(repose.at(now));
        Optional<GestureStroke> begun = left.advance(now);
        Optional<GestureStroke> other = right.advance(now);
        return begun.isPresent() ? begun : other;
    }

    Arm left(long now) {
        return left.at(now);
    }

    Arm right(long now) {
        return right.at(now);
    }

    /** Gestures passed over for want of time, of the scheduler and of either arm. */
    long passed() {
        return scheduler.passed() + left.passed() + right.passed();
    }
}
