package dev.nightshift.studio.tracking;

import dev.nightshift.media.VideoFrame;
import java.util.List;

/** Finds all faces of a picture, without knowing where they were before. */
@FunctionalInterface
public interface FaceFinder {
    /** The faces, surest first, each once. The picture is only read. */
    List<FoundFace> find(VideoFrame picture);
}
