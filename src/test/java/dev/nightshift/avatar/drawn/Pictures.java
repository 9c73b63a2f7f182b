package dev.nightshift.avatar.drawn;

import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;

/** A picture of a host in a test: drawn, then asked for its pixels. */
final class Pictures {
    private final VideoFrame frame;

    private Pictures(VideoFrame frame) {
        this.frame = frame;
    }

    static Pictures of(DrawnRig rig, Pose pose) {
        return of(rig, pose, rig.width());
    }

    static Pictures of(DrawnRig rig, Pose pose, int width) {
        VideoFrame frame = VideoFrame.allocate(Arena.ofAuto(), width, width * rig.height() / rig.width());
        rig.draw(pose, frame);
        return new Pictures(frame);
    }

    VideoFrame frame() {
        return frame;
    }

    int width() {
        return frame.width();
    }

    int height() {
        return frame.height();
    }

    /** Premultiplied 0xAARRGGBB. */
    int pixel(int x, int y) {
        return frame.pixels().get(ValueLayout.JAVA_INT, (long) y * frame.strideBytes() + x * 4L);
    }

    int alpha(int x, int y) {
        return pixel(x, y) >>> 24;
    }

    boolean samePixels(Pictures other) {
        return frame.pixels().mismatch(other.frame.pixels()) == -1;
    }

    /** How many pixels are clearly different, by more than 24 in some channel. */
    int differing(Pictures other) {
        int count = 0;
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                count += distance(pixel(x, y), other.pixel(x, y)) > 24 ? 1 : 0;
            }
        }
        return count;
    }

    /** How many pixels have a colour, within 10 in each channel. */
    int having(int argb) {
        int count = 0;
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                count += distance(pixel(x, y), argb) <= 10 ? 1 : 0;
            }
        }
        return count;
    }

    static int distance(int a, int b) {
        int largest = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            largest = Math.max(largest, Math.abs((a >>> shift & 255) - (b >>> shift & 255)));
        }
        return largest;
    }
}
