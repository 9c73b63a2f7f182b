package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.avatar.Direction;
import dev.nightshift.avatar.drawn.motion.HostMotion;
import dev.nightshift.media.VideoFrame;

/** The drawn host: its motion takes directions, its rig draws the poses. */
public final class DrawnAvatar implements Avatar {
    private final DrawnRig rig;
    private final HostMotion motion;
    private final int width;
    private final int height;

    /**
     * Joins the two; the avatar closes the rig.
     *
     * @param rig how it looks
     * @param motion how it moves, and where its chance comes from
     * @param width pixels of the pictures; the height follows from the figure
     */
    public DrawnAvatar(DrawnRig rig, HostMotion motion, int width) {
        this.rig = rig;
        this.motion = motion;
        this.width = width;
        this.height = Math.ceilDiv(width * rig.height(), rig.width());
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public void direct(Direction direction) {
        motion.direct(direction);
    }

    @Override
    public void render(long atMicros, VideoFrame into) {
        rig.draw(motion.at(atMicros), into);
    }

    /** What the motion left out so far. */
    public HostMotion.Omitted omitted() {
        return motion.omitted();
    }

    @Override
    public void close() {
        rig.close();
    }
}
