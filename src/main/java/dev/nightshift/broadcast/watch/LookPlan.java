package dev.nightshift.broadcast.watch;

import dev.nightshift.media.Timebase;

/**
 * Which pictures of a stream are decoded. A group of pictures lasts two seconds: its keyframe is looked at, the pictures
 * after it are decoded because later ones build on them, the one after 0.8 s is looked at, and the rest is left alone. So
 * there are two looks in two seconds for two fifths of the work, and two looks in a row always span 2 s with the one before.
 */
final class LookPlan {
    /** Pictures from the keyframe to the second look. */
    static final int SECOND = Timebase.FPS * 4 / 5;

    private long keyframe;
    private boolean following;

    /** What is done with a picture. */
    enum Step {
        LEAVE,
        DECODE,
        LOOK
    }

    /** The step for the next picture. */
    Step next(boolean isKeyframe, long number) {
        if (isKeyframe) {
            keyframe = number;
            following = true;
            return Step.LOOK;
        }
        if (!following) {
            return Step.LEAVE;
        }
        following = number - keyframe < SECOND;
        return following ? Step.DECODE : Step.LOOK;
    }
}
