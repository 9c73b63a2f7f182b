package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.media.VideoFrame;
import java.util.List;
import java.util.Optional;

/**
 * Follows one face from picture to picture: the region of a picture comes from the mesh of the one before; the finder is
 * asked at the start, when the face is lost, and now and then to count faces.
 *
 * <p>One thread at a time.
 */
public final class FaceFollower {
    /** A second face must also be one for the mesh net: the detector alone sees faces in vases. */
    private static final double SECOND_PRESENCE = 0.9;
    /** Below this the net did not see a face. */
    private static final double LEAST_PRESENCE = 0.5;
    /** Pictures from one count to the next: twice a second. */
    private static final int COUNT_EVERY = 12;
    /** A second face that is smaller than this share of the first is a picture on the wall. */
    private static final double LEAST_SHARE = 0.4;
    /** A detector's box around the followed face may be this far from it, in its own size. */
    private static final double SAME_PLACE = 0.6;

    private final FaceFinder finder;
    private final MeshReader reader;
    private Optional<Mesh> last = Optional.empty();
    private long pictures;

    public FaceFollower(FaceFinder finder, MeshReader reader) {
        this.finder = finder;
        this.reader = reader;
    }

    /** What the next picture shows. The picture is only read. */
    Observation observe(VideoFrame picture) {
        Optional<RawMesh> found = last.flatMap(mesh -> read(picture, Region.around(mesh)));
        boolean due = pictures++ % COUNT_EVERY == 0;
        Optional<List<FoundFace>> faces = found.isEmpty() || due ? Optional.of(finder.find(picture)) : Optional.empty();
        if (found.isEmpty()) {
            found = faces.flatMap(all -> all.stream().findFirst()).flatMap(face -> seek(picture, face));
        }
        last = found.map(RawMesh::mesh);
        Optional<RawMesh> followed = found;
        return new Observation(
                found.map(raw -> SeenFace.of(raw, new Pixels(picture))),
                faces.map(all -> count(picture, all, followed)));
    }

    /** A detector's box is coarse: the mesh that it leads to gives the region a second time. */
    private Optional<RawMesh> seek(VideoFrame picture, FoundFace face) {
        return read(picture, Region.around(face)).flatMap(first -> read(picture, Region.around(first.mesh())));
    }

    private Optional<RawMesh> read(VideoFrame picture, Region region) {
        RawMesh mesh = reader.read(picture, region);
        return mesh.presence() >= LEAST_PRESENCE ? Optional.of(mesh) : Optional.empty();
    }

    /** The followed face, and every other that the finder sees and that is not much smaller. */
    private int count(VideoFrame picture, List<FoundFace> faces, Optional<RawMesh> followed) {
        if (followed.isEmpty()) {
            return 0;
        }
        Region own = Region.around(followed.get().mesh());
        double size = own.size() / Region.MARGIN;
        return 1
                + (int) faces.stream()
                        .filter(face -> face.size() > LEAST_SHARE * size)
                        .filter(face -> Math.hypot(face.x() - own.x(), face.y() - own.y()) > SAME_PLACE * size)
                        .filter(face ->
                                reader.read(picture, Region.around(face)).presence() >= SECOND_PRESENCE)
                        .count();
    }
}
