package dev.nightshift.avatar.clone.render;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.Similarity;
import dev.nightshift.avatar.clone.face.TrackedFace;

/**
 * One real picture of the person's mouth, with all that is needed to move it into another.
 *
 * @param frame which picture of the footage it is
 * @param full the crop, pixel for pixel
 * @param half the same at half the size
 * @param left where the crop is in the footage's picture
 * @param top the same
 * @param points x, y of the patch's points in {@code full}
 * @param view from {@code full} to the standard view
 * @param feature what it looks like
 */
public record Exemplar(
        int frame, Texture full, Texture half, int left, int top, float[] points, Similarity view, float[] feature) {
    /** Pixels around the points: what the bilinear samples at the rim and a lower jaw's rim need. */
    private static final int MARGIN = 24;

    /** Cuts the mouth out of a picture of the footage. */
    public static Exemplar cut(int frame, Texture picture, TrackedFace face) {
        Box box = Box.around(PatchPoints.placed(face.mesh())).grown(MARGIN).within(picture.width(), picture.height());
        Texture crop = picture.crop(box);
        return new Exemplar(frame, crop, crop.half(), box, face);
    }

    private Exemplar(int frame, Texture full, Texture half, Box box, TrackedFace face) {
        this(
                frame,
                full,
                half,
                box.left(),
                box.top(),
                joined(box.local(PatchPoints.placed(face.mesh())), shifted(face.mesh(), box)),
                shifted(face.mesh(), box),
                feature(face));
    }

    /** How different it looks from another: the square of the distance of the features. */
    public float squaredDistance(Exemplar other) {
        return MouthFeature.squaredDistance(feature, other.feature);
    }

    /** The same crop with a face that is known better. */
    public Exemplar with(TrackedFace face) {
        return new Exemplar(frame, full, half, new Box(left, top, full.width(), full.height()), face);
    }

    private static float[] joined(float[] points, Similarity view) {
        ClosedLips.join(points, view);
        return points;
    }

    private static Similarity shifted(Mesh mesh, Box box) {
        return new Similarity(1, 0, box.left(), box.top()).then(Canonical.of(mesh));
    }

    private static float[] feature(TrackedFace face) {
        return MouthFeature.of(PatchPoints.of(face.mesh()), Canonical.of(face.mesh()), face.pose());
    }
}
