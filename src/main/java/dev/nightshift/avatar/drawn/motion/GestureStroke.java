package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Gesture;
import dev.nightshift.avatar.drawn.Pose.ArmPose;

/**
 * One gesture of one arm in program time: prepared, stroke, held, retracted (Kendon 2004).
 *
 * @param speechId the speech it belongs to
 * @param gesture what it says
 * @param prepare when the arm begins to rise
 * @param stroke when it arrives
 * @param retract when it may go back
 * @param own whether the host picked it; it gives way to a wished one as long as it has not begun
 */
record GestureStroke(long speechId, Gesture gesture, long prepare, long stroke, long retract, boolean own) {

    ArmPose pose() {
        return switch (gesture) {
            case OPEN_PALM -> ArmPose.OPEN_PALM;
            case POINT_CARD -> ArmPose.POINT_CARD;
            case COUNT_ONE -> ArmPose.COUNT_ONE;
            case COUNT_TWO -> ArmPose.COUNT_TWO;
            case COUNT_THREE -> ArmPose.COUNT_THREE;
            case THUMB_UP -> ArmPose.THUMB_UP;
            case TOGETHER -> ArmPose.TOGETHER;
            case HEART -> ArmPose.HEART;
            case WAVE -> ArmPose.WAVE;
        };
    }

    /** Whether it can still be left out for a wished gesture with its stroke at {@code mark}. */
    boolean givesWay(long mark, long now) {
        return own && prepare > now && stroke > mark - GestureScheduler.CLOSEST;
    }

    /** Whether the hand beats on further accents while it is held; hands on the heart and waving ones don't. */
    boolean beats() {
        return switch (gesture) {
            case OPEN_PALM, POINT_CARD, COUNT_ONE, COUNT_TWO, COUNT_THREE, THUMB_UP, TOGETHER -> true;
            case HEART, WAVE -> false;
        };
    }

    /** The other hand is never quite as early. */
    GestureStroke later(long micros) {
        return new GestureStroke(speechId, gesture, prepare + micros, stroke + micros, retract + micros, own);
    }

    /** The same one, going back at the latest at {@code at}. */
    GestureStroke until(long at) {
        return new GestureStroke(speechId, gesture, prepare, stroke, Math.min(retract, at), own);
    }
}
