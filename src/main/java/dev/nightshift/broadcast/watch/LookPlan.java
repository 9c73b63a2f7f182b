package dev.nightshift.broadcast.watch;

import dev.nightshift.media.Timebase;

/**
 * Which pictures of a stream are decoded. A group of pictures lasts two seconds: its keyframe is looked at, the pictures
 * of the first second are decoded because later ones build on them, the one after a second is looked at, and the second
 * half is left alone. So there is a look a second for half the work.
 */
final class LookPlan {
    /** Pictures from look to look. */
    static final int EVERY = Timebase.FPS;

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
        following = number - keyframe < EVERY;
        return following ? Step.DECODE : Step.LOOK;
    }
}
