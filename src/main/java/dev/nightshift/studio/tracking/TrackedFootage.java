package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.FaceTrack;
import java.util.List;

/**
 * A tracked film.
 *
 * @param track the face in every picture; where none was found it stays as it was, with quality 0
 * @param signs what each picture is to be judged by
 */
public record TrackedFootage(FaceTrack track, List<FrameSigns> signs) {
    public TrackedFootage {
        signs = List.copyOf(signs);
    }
}
