package dev.nightshift.studio.bank;

import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.Similarity;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.render.Exemplar;
import dev.nightshift.avatar.clone.render.PatchPoints;
import dev.nightshift.avatar.clone.render.TextureBank;
import dev.nightshift.avatar.clone.render.Triangles;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes all meshes of a person's footage mean the same places of the skin. A tracker's points are right to a pixel or
 * two, too loose to blend pictures without blur. So each mouth is drawn from the others most like it, and its mesh is
 * moved until the real picture below it looks like the drawn one; what all meshes move alike is taken back, so that the
 * points stay what they are called (congealing, Learned-Miller 2006). The lips' inner edges are kept smooth curves.
 *
 * <p>Uses all processors by a parallel stream; the result doesn't depend on how many there are.
 */
public final class MeshRefiner {
    private static final int ROUNDS = 4;
    /** Pictures so near in time share the tracker's errors, so they are no judges of each other. */
    private static final int SAME_MOMENT = 3;
    /** Farthest that a point moves in a round, pixels. */
    private static final float FARTHEST = 4;

    private final Triangles triangles;
    private final MeshFit fit;

    /** @param triangles of the bank that the meshes are for */
    public MeshRefiner(Triangles triangles) {
        this.triangles = triangles;
        this.fit = new MeshFit(triangles, PatchPoints.held(), PatchPoints.inside());
    }

    /** Refines pictures by each other. */
    public List<Portrait> refine(List<Portrait> portraits) {
        List<Portrait> refined = portraits;
        for (int round = 0; round < ROUNDS; round++) {
            refined = round(refined, bank(refined), SAME_MOMENT, true);
        }
        return refined;
    }

    /** Refines further pictures by a bank that was refined before. */
    public List<Portrait> fit(List<Portrait> others, TextureBank bank) {
        List<Portrait> refined = others;
        for (int round = 0; round < ROUNDS; round++) {
            refined = round(refined, bank, -1, false);
        }
        return refined;
    }

    private TextureBank bank(List<Portrait> portraits) {
        return new TextureBank(portraits.stream().map(Portrait::exemplar).toList(), triangles);
    }

    private List<Portrait> round(List<Portrait> portraits, TextureBank bank, int sameMoment, boolean centred) {
        List<float[]> steps = portraits.parallelStream()
                .map(portrait -> step(portrait, bank, sameMoment))
                .toList();
        float[] common = centred ? common(portraits, steps) : new float[2 * PatchPoints.MESH.length];
        return IntStream.range(0, portraits.size())
                .mapToObj(i -> moved(portraits.get(i), steps.get(i), common))
                .toList();
    }

    /** How the points should move, in the picture's pixels. */
    private float[] step(Portrait portrait, TextureBank bank, int sameMoment) {
        Exemplar exemplar = portrait.exemplar();
        Likely likely = Likely.of(portrait, bank, sameMoment);
        float[] step = fit.step(Relief.of(exemplar.half()), Relief.of(likely.picture()), likely.points());
        for (int i = 0; i < step.length; i++) {
            step[i] = Math.clamp(2 * step[i], -FARTHEST, FARTHEST);
        }
        return step;
    }

    /** The mean of all steps in the standard view. */
    private static float[] common(List<Portrait> portraits, List<float[]> steps) {
        float[] mean = new float[2 * PatchPoints.MESH.length];
        for (int n = 0; n < portraits.size(); n++) {
            turn(portraits.get(n).exemplar().view(), steps.get(n), 1f / portraits.size(), mean);
        }
        return mean;
    }

    private static Portrait moved(Portrait portrait, float[] step, float[] common) {
        float[] own = new float[common.length];
        turn(portrait.exemplar().view().inverse(), common, -1, own);
        float[] points = portrait.face().mesh().points().clone();
        for (int i = 0; i < PatchPoints.MESH.length; i++) {
            int mesh = 3 * PatchPoints.MESH[i];
            points[mesh] += step[2 * i] + own[2 * i];
            points[mesh + 1] += step[2 * i + 1] + own[2 * i + 1];
        }
        LipCurve.smooth(points);
        TrackedFace old = portrait.face();
        TrackedFace face = new TrackedFace(new Mesh(points), old.pose(), old.eyes(), old.quality());
        return new Portrait(face, portrait.exemplar().with(face));
    }

    /** Adds vectors, turned and scaled but not shifted. */
    private static void turn(Similarity by, float[] vectors, float weight, float[] into) {
        for (int i = 0; i < into.length; i += 2) {
            into[i] += (float) (weight * (by.a() * vectors[i] - by.b() * vectors[i + 1]));
            into[i + 1] += (float) (weight * (by.b() * vectors[i] + by.a() * vectors[i + 1]));
        }
    }
}
