package dev.nightshift.avatar.clone.face;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A track as bytes: a mark, a version, the sizes, then for each face its mesh, pose, eyes and quality as floats. */
final class TrackFormat {
    private static final int MARK = 0x4E53_4654;
    private static final int VERSION = 1;
    private static final int MOST_FACES = 25 * 60 * 60;

    private TrackFormat() {}

    static void write(FaceTrack track, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MARK);
        data.writeInt(VERSION);
        data.writeDouble(track.fps());
        data.writeInt(track.width());
        data.writeInt(track.height());
        data.writeInt(track.faces().size());
        for (TrackedFace face : track.faces()) {
            Floats.write(data, face.mesh().points());
            HeadPose pose = face.pose();
            Eyes eyes = face.eyes();
            Floats.write(data, new float[] {
                pose.yaw(),
                pose.pitch(),
                pose.roll(),
                eyes.left(),
                eyes.right(),
                eyes.gazeX(),
                eyes.gazeY(),
                face.quality()
            });
        }
        data.flush();
    }

    static FaceTrack read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MARK) {
            throw new IOException("is no face track");
        }
        int version = data.readInt();
        if (version != VERSION) {
            throw new IOException("is a face track of version " + version + ", not " + VERSION);
        }
        double fps = data.readDouble();
        int width = data.readInt();
        int height = data.readInt();
        int count = data.readInt();
        if (!(fps > 0) || width <= 0 || height <= 0 || count < 0 || count > MOST_FACES) {
            throw new IOException("is a face track with impossible sizes");
        }
        List<TrackedFace> faces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            faces.add(face(data));
        }
        return new FaceTrack(fps, width, height, faces);
    }

    private static TrackedFace face(DataInputStream data) throws IOException {
        Mesh mesh = new Mesh(Floats.read(data, 3 * Mesh.POINTS));
        float[] rest = Floats.read(data, 8);
        return new TrackedFace(
                mesh, new HeadPose(rest[0], rest[1], rest[2]), new Eyes(rest[3], rest[4], rest[5], rest[6]), rest[7]);
    }
}
