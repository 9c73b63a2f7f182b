package dev.nightshift.studio.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Looks at the face of a recording here and there. */
@FunctionalInterface
public interface FaceSampler {
    /**
     * One vector for each picture that shows a face well, spread over the recording.
     *
     * @throws IOException when it can't be read, or the net can't be had; says which
     */
    List<FaceVector> sample(Path recording) throws IOException, InterruptedException;
}
