package dev.nightshift.studio.identity;

import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.media.VideoFrame;
import java.io.IOException;
import java.nio.file.Path;

/** Turns a face in a picture into its vector. About 0.2 s a face on one core; any thread. */
public final class FaceNet {
    private final RecognitionNet net;

    private FaceNet(RecognitionNet net) {
        this.net = net;
    }

    /**
     * Reads the net's two files.
     *
     * @param manifest {@code face_recognition_model-weights_manifest.json}
     * @param numbers {@code face_recognition_model.bin}
     * @throws IOException when they hold another net
     */
    public static FaceNet read(Path manifest, Path numbers) throws IOException {
        return new FaceNet(RecognitionNet.read(manifest, numbers));
    }

    /** The face whose points these are. The picture is only read. */
    public FaceVector vector(VideoFrame picture, Mesh mesh) {
        return net.of(FaceChip.cut(picture, mesh));
    }
}
