package dev.nightshift.avatar.clone.face;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * The face through a piece of footage.
 *
 * @param fps pictures a second as they were filmed, 24 to 31; on stage they follow each other at 25
 * @param width of the pictures that the meshes speak of, pixels
 * @param height of them
 * @param faces one a picture; the index is the picture's number
 */
public record FaceTrack(double fps, int width, int height, List<TrackedFace> faces) {
    public FaceTrack {
        faces = List.copyOf(faces);
    }

    /** Writes it in the form that {@link #read} knows; leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        TrackFormat.write(this, out);
    }

    /**
     * Reads what {@link #write} wrote; leaves the stream open.
     *
     * @throws IOException when it is no track, of another version, cut off, or of an absurd size
     */
    public static FaceTrack read(InputStream in) throws IOException {
        return TrackFormat.read(in);
    }
}
