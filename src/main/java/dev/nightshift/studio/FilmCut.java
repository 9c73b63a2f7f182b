package dev.nightshift.studio;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.footage.FootageInfo;
import dev.nightshift.studio.footage.WorkingSize;
import java.lang.foreign.MemorySegment;

/**
 * The part of footage that a clone's film shows. Upright footage is taken as it is; of lying footage, which has more at its
 * sides than any program shows, an upright part around the face.
 *
 * @param left of the part, pixels of the working size
 * @param width of the part, even
 * @param height of the part, all of the footage's
 */
record FilmCut(int left, int width, int height) {
    private static final int MIDDLE = 1;

    /** The size in which footage is worked with, so that what is cut out has enough pixels. */
    static WorkingSize size(FootageInfo footage) {
        return footage.within(footage.width() > footage.height() ? WorkingSize.FULL : WorkingSize.STREAM);
    }

    /** @param track in the working size, with at least one face */
    static FilmCut of(FaceTrack track) {
        int width = Math.min(track.width(), 2 * (int) Math.round(track.height() * 9 / 32.0));
        double middle = median(track);
        int left = (int) Math.clamp(Math.round(middle - width / 2.0), 0, track.width() - width);
        return new FilmCut(left, width, track.height());
    }

    /** The same faces in the part's pixels. */
    FaceTrack within(FaceTrack track) {
        return width == track.width()
                ? track
                : new FaceTrack(
                        track.fps(),
                        width,
                        height,
                        track.faces().stream().map(this::moved).toList());
    }

    /** Copies the part out of a picture of the working size. */
    void copy(VideoFrame from, VideoFrame into) {
        for (int y = 0; y < height; y++) {
            MemorySegment.copy(
                    from.pixels(),
                    (long) y * from.strideBytes() + 4L * left,
                    into.pixels(),
                    (long) y * into.strideBytes(),
                    4L * width);
        }
    }

    private TrackedFace moved(TrackedFace face) {
        float[] points = face.mesh().points().clone();
        for (int i = 0; i < points.length; i += 3) {
            points[i] -= left;
        }
        return new TrackedFace(new Mesh(points), face.pose(), face.eyes(), face.quality());
    }

    private static double median(FaceTrack track) {
        double[] middles = track.faces().stream()
                .mapToDouble(face -> face.mesh().x(MIDDLE))
                .sorted()
                .toArray();
        return middles[middles.length / 2];
    }
}
