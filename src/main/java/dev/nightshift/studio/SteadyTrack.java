package dev.nightshift.studio;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.TrackedFace;
import java.util.ArrayList;
import java.util.List;

/**
 * The same face at another number of pictures a second: points between two pictures lie between theirs. Speech is learnt at
 * a steady rate, whatever the camera's was.
 */
public final class SteadyTrack {
    private SteadyTrack() {}

    /** A track that has that rate already is given back as it is. */
    public static FaceTrack of(FaceTrack track, double fps) {
        if (Math.abs(track.fps() - fps) < 1e-3) {
            return track;
        }
        List<TrackedFace> faces = new ArrayList<>();
        int last = track.faces().size() - 1;
        for (int i = 0; i * track.fps() / fps <= last; i++) {
            double at = i * track.fps() / fps;
            int before = (int) at;
            TrackedFace next = track.faces().get(Math.min(last, before + 1));
            faces.add(track.faces().get(before).towards(next, (float) (at - before)));
        }
        return new FaceTrack(fps, track.width(), track.height(), faces);
    }
}
