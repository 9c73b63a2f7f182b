package dev.nightshift.avatar.clone;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.MouthSpace;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.model.Loops;
import dev.nightshift.avatar.clone.model.Loops.Join;
import dev.nightshift.avatar.clone.model.Plates;
import dev.nightshift.avatar.clone.model.PoseTrend;
import dev.nightshift.avatar.clone.render.Skins;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A made-up person of 60 pictures, whose mouth opens and closes and whose head drifts. */
public final class Clones {
    public static final int PICTURES = 60;
    private static final int DIMENSIONS = 4;

    private Clones() {}

    public static CloneModel model(boolean quiet) {
        List<Mesh> meshes = IntStream.range(0, PICTURES).mapToObj(Clones::mesh).toList();
        List<TrackedFace> faces = meshes.stream().map(Faces::tracked).toList();
        MouthSpace space = MouthSpace.learn(meshes, DIMENSIONS);
        boolean[] still = new boolean[PICTURES];
        java.util.Arrays.fill(still, quiet);
        float[] gesture = new float[PICTURES];
        gesture[12] = 1;
        return new CloneModel(
                new FaceTrack(25, Skins.WIDTH, Skins.HEIGHT, faces),
                space,
                space.encode(mesh(0)),
                PoseTrend.learn(faces, space),
                new int[] {0, 10, 20, 30},
                new Loops(List.of(new Join(25, 2, 0.5f), new Join(45, 5, 0.5f)), still, gesture),
                Map.of());
    }

    /** The film that belongs to it. */
    public static Plates plates() {
        return (frame, into) ->
                System.arraycopy(Skins.picture(drift(frame), 0, 0).pixels(), 0, into.pixels(), 0, into.pixels().length);
    }

    private static Mesh mesh(int frame) {
        return Faces.moved(Faces.straight(0.1 * (1 - Math.cos(frame / 3.0))), Skins.shift(drift(frame), 0));
    }

    private static double drift(int frame) {
        return 4 * Math.sin(frame / 10.0);
    }
}
