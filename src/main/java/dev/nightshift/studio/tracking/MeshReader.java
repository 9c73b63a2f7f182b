package dev.nightshift.studio.tracking;

import dev.nightshift.media.VideoFrame;

/** Reads the points of the one face that fills a region. */
@FunctionalInterface
public interface MeshReader {
    /** The face in that region of the picture, which is only read. */
    RawMesh read(VideoFrame picture, Region region);
}
