package dev.nightshift.studio.bank;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.Similarity;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.render.HeadAlign;
import dev.nightshift.avatar.clone.render.Texture;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the judder out of footage that lost or doubled pictures on its way to us, such as 30 a second made into 25: there a
 * moving head goes small and large steps by turns, always at the same places of a short period. How long each step of the
 * period really lasted is told by how far heads went in it; each head is then moved to where it would have been at its
 * picture's time. Shoulders and hands stay as they came.
 *
 * @param track the faces where {@link #move} puts them
 */
public record EvenMotion(FaceTrack track, FaceTrack filmed) {
    private static final int LONGEST_PERIOD = 6;
    /** Steps within that share of the usual length are no judder. */
    private static final double EVEN = 0.25;
    /** Fewest periods that a judder is told by. */
    private static final int FEWEST = 20;

    private static final int NOSE = 2;

    /** Finds the judder of a film, if it has one. */
    public static EvenMotion of(FaceTrack filmed) {
        double[] steps = steps(filmed.faces());
        double[] worst = {};
        double most = EVEN;
        for (int period = 2; period <= LONGEST_PERIOD && steps.length >= FEWEST * period; period++) {
            double[] lasted = lasted(steps, period);
            if (unevenness(lasted) > most + 1e-2) {
                most = unevenness(lasted);
                worst = lasted;
            }
        }
        return new EvenMotion(worst.length == 0 ? filmed : moved(filmed, worst), filmed);
    }

    /** Whether anything has to be moved. */
    public boolean moves() {
        return track != filmed;
    }

    /** Moves the head of a picture of the film, in place. */
    public void move(int frame, Texture picture) {
        TrackedFace from = filmed.faces().get(frame);
        if (moves() && from.usable()) {
            new HeadAlign().move(picture, from.mesh(), track.faces().get(frame).mesh());
        }
    }

    /** How far the head went since the picture before. */
    static double[] steps(List<TrackedFace> faces) {
        double[] steps = new double[faces.size()];
        for (int i = 1; i < steps.length; i++) {
            Mesh before = faces.get(i - 1).mesh();
            Mesh now = faces.get(i).mesh();
            steps[i] = Math.hypot(now.x(NOSE) - before.x(NOSE), now.y(NOSE) - before.y(NOSE));
        }
        return steps;
    }

    /** How long the step to each place of a period lasted, in pictures: how far heads went in it by how far in any. */
    static double[] lasted(double[] steps, int period) {
        double[] way = new double[period];
        double all = 1e-9;
        int whole = steps.length / period * period;
        for (int i = 0; i < whole; i++) {
            way[i % period] += steps[i];
            all += steps[i];
        }
        for (int p = 0; p < period; p++) {
            way[p] *= period / all;
        }
        return way;
    }

    static double unevenness(double[] lasted) {
        double most = 0;
        for (double one : lasted) {
            most = Math.max(most, Math.abs(one - 1));
        }
        return most;
    }

    private static FaceTrack moved(FaceTrack filmed, double[] lasted) {
        double[] late = late(lasted);
        List<TrackedFace> faces = filmed.faces();
        List<TrackedFace> even = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            even.add(faces.get(i).usable() ? at(faces, late, i) : faces.get(i));
        }
        return new FaceTrack(filmed.fps(), filmed.width(), filmed.height(), even);
    }

    /** How much later each place of a period was filmed than it is shown, pictures; 0 on average. */
    private static double[] late(double[] lasted) {
        double[] late = new double[lasted.length];
        double mean = 0;
        for (int p = 1; p < late.length; p++) {
            late[p] = late[p - 1] + lasted[p] - 1;
            mean += late[p] / late.length;
        }
        for (int p = 0; p < late.length; p++) {
            late[p] -= mean;
        }
        return late;
    }

    /** A face where it was at the time at which its picture is shown: between its place and that of a neighbour. */
    private static TrackedFace at(List<TrackedFace> faces, double[] late, int frame) {
        double own = late[frame % late.length];
        int next = Math.clamp(frame + (own > 0 ? -1 : 1), 0, faces.size() - 1);
        if (next == frame || !faces.get(next).usable()) {
            return faces.get(frame);
        }
        double apart = Math.abs(next + late[next % late.length] - frame - own);
        float share = (float) Math.clamp(Math.abs(own) / Math.max(0.3, apart), 0, 1);
        TrackedFace face = faces.get(frame);
        TrackedFace between = face.towards(faces.get(next), share);
        Similarity motion =
                Canonical.of(face.mesh()).then(Canonical.of(between.mesh()).inverse());
        return new TrackedFace(moved(face.mesh(), motion), between.pose(), face.eyes(), face.quality());
    }

    private static Mesh moved(Mesh mesh, Similarity by) {
        float[] points = mesh.points().clone();
        for (int i = 0; i < points.length; i += 3) {
            points[i] = (float) by.x(mesh.points()[i], mesh.points()[i + 1]);
            points[i + 1] = (float) by.y(mesh.points()[i], mesh.points()[i + 1]);
            points[i + 2] = (float) (mesh.points()[i + 2] * by.scale());
        }
        return new Mesh(points);
    }
}
