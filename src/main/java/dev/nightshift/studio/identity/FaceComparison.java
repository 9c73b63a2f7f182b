package dev.nightshift.studio.identity;

import java.io.IOException;
import java.nio.file.Path;

/** Compares the faces of two recordings. */
@FunctionalInterface
public interface FaceComparison {
    /** @throws IOException when one of them can't be read, or the net can't be had; says which */
    FaceVerdict compare(Path one, Path other) throws IOException, InterruptedException;
}
