package dev.nightshift.studio.bank;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.MouthSpace;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.model.PoseTrend;
import dev.nightshift.avatar.clone.render.Exemplar;
import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.avatar.clone.render.TextureBank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Makes a clone of a tracked film: shown each picture once, in order, it keeps the mouths and a glimpse, then refines,
 * chooses and joins. One thread shows; {@link #finish} uses all processors.
 */
public final class CloneStudy {
    /** Most mouths that a clone carries: about 90 MB in memory at the size of a stream. */
    private static final int MOST_EXEMPLARS = 400;
    /** The part of the pictures whose lips are nearest that counts as silence. */
    private static final double REST_SHARE = 0.1;

    private static final int FEWEST_USABLE = 2 * MouthSpace.USUAL_DIMENSIONS;

    private final FaceTrack track;
    private final List<Portrait> portraits = new ArrayList<>();
    private final List<Glimpse> glimpses = new ArrayList<>();

    /** @param track in the pixels of the pictures that will be shown */
    public CloneStudy(FaceTrack track) {
        this.track = track;
    }

    /** How many pictures were shown so far. */
    public int pictures() {
        return glimpses.size();
    }

    /** Looks at the next picture; it may be overwritten afterwards. */
    public void add(Texture picture) {
        int frame = glimpses.size();
        TrackedFace face = track.faces().get(frame);
        glimpses.add(Glimpse.of(picture, face));
        if (face.usable()) {
            portraits.add(Portrait.of(frame, picture, face));
        }
    }

    /**
     * The clone, without its film and without a voice's mouth.
     *
     * @throws IllegalStateException when not all pictures were shown, or hardly any shows a usable face
     */
    public CloneModel finish() {
        if (glimpses.size() != track.faces().size() || portraits.size() < FEWEST_USABLE) {
            throw new IllegalStateException(glimpses.size() + " pictures of "
                    + track.faces().size() + " shown, " + portraits.size() + " usable");
        }
        var triangles = TextureBank.triangles(
                portraits.stream().map(portrait -> portrait.face().mesh()).toList());
        List<Portrait> refined = new MeshRefiner(triangles).refine(portraits);
        List<TrackedFace> usable = refined.stream().map(Portrait::face).toList();
        MouthSpace space =
                MouthSpace.learn(usable.stream().map(TrackedFace::mesh).toList(), MouthSpace.USUAL_DIMENSIONS);
        PoseTrend trend = PoseTrend.learn(usable, space);
        List<Exemplar> exemplars = refined.stream().map(Portrait::exemplar).toList();
        return new CloneModel(
                refined(refined),
                space,
                rest(usable, space, trend),
                trend,
                BankSelection.of(exemplars, MOST_EXEMPLARS),
                LoopFinder.find(glimpses),
                Map.of());
    }

    private FaceTrack refined(List<Portrait> refined) {
        List<TrackedFace> faces = new ArrayList<>(track.faces());
        for (Portrait portrait : refined) {
            faces.set(portrait.exemplar().frame(), portrait.face());
        }
        return new FaceTrack(track.fps(), track.width(), track.height(), faces);
    }

    /** The middle of the mouths whose lips are nearest, each brought to the usual pose. */
    private static float[] rest(List<TrackedFace> faces, MouthSpace space, PoseTrend trend) {
        List<float[]> closed = faces.stream()
                .sorted(Comparator.comparingDouble(face -> Canonical.opening(face.mesh())))
                .limit(Math.max(1, Math.round(faces.size() * REST_SHARE)))
                .map(face -> trend.without(face.pose(), space.encode(face.mesh())))
                .toList();
        float[] rest = new float[space.dimensions()];
        for (int k = 0; k < rest.length; k++) {
            int dimension = k;
            double[] values =
                    closed.stream().mapToDouble(shape -> shape[dimension]).toArray();
            Arrays.sort(values);
            rest[k] = (float) values[values.length / 2];
        }
        return rest;
    }
}
