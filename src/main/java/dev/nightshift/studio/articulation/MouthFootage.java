package dev.nightshift.studio.articulation;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.MouthSpace;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.model.PoseTrend;
import dev.nightshift.avatar.clone.speech.Sounds;

/**
 * What a mouth did in a piece of footage while something was said.
 *
 * @param space the person's mouths
 * @param shapes one a picture, in the space
 * @param usable whether the picture shows the mouth well enough to learn from
 * @param sounds what was said, time 0 at the first picture
 */
public record MouthFootage(MouthSpace space, float[][] shapes, boolean[] usable, Sounds sounds) {
    private static final double ROWS_A_PICTURE = 4;

    /** Of the first {@code pictures} pictures of a track, each mouth as it were with the head held as usual. */
    public static MouthFootage of(MouthSpace space, PoseTrend trend, FaceTrack track, int pictures, Sounds sounds) {
        float[][] shapes = new float[pictures][];
        boolean[] usable = new boolean[pictures];
        for (int i = 0; i < pictures; i++) {
            TrackedFace face = track.faces().get(i);
            usable[i] = face.usable();
            shapes[i] = trend.without(face.pose(), space.encode(face.mesh()));
        }
        return new MouthFootage(space, shapes, usable, sounds);
    }

    int pictures() {
        return shapes.length;
    }

    /** Row of the sounds in the middle of a picture's time on screen. */
    static double moment(int picture) {
        return picture * ROWS_A_PICTURE - 0.5;
    }
}
