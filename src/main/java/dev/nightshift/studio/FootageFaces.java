package dev.nightshift.studio;

import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.footage.Examination;
import dev.nightshift.studio.footage.FootageException;
import dev.nightshift.studio.footage.FootageFile;
import dev.nightshift.studio.footage.FootageInfo;
import dev.nightshift.studio.footage.PictureReader;
import dev.nightshift.studio.footage.WorkingSize;
import dev.nightshift.studio.identity.FaceNet;
import dev.nightshift.studio.identity.FaceSampler;
import dev.nightshift.studio.identity.FaceVector;
import dev.nightshift.studio.tracking.FaceFinder;
import dev.nightshift.studio.tracking.FoundFace;
import dev.nightshift.studio.tracking.MeshReader;
import dev.nightshift.studio.tracking.RawMesh;
import dev.nightshift.studio.tracking.Region;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks at the face of a film here and there, at pictures that show one face, large enough and from the front. Decodes the
 * whole film; one thread at a time, as the finder and the reader are.
 */
public final class FootageFaces implements FaceSampler {
    /** Pictures looked at in a film. */
    private static final int LOOKS = 16;
    /** Below this the net is not sure of what it sees. */
    private static final double LEAST_PRESENCE = 0.8;
    /** Distance of the outer corners of the eyes, pixels: half of what the net's chip has. */
    private static final double LEAST_EYES = 36;
    /** A second face that is smaller than this share of the first is a picture on the wall. */
    private static final double LEAST_SHARE = 0.4;
    /** How far the tip of the nose may be from the middle of the eyes, as a share of their distance. */
    private static final double MOST_TURNED = 0.35;

    private static final int NOSE = 1;
    private static final int LEFT_EYE = 33;
    private static final int RIGHT_EYE = 263;

    private final FaceFinder finder;
    private final MeshReader reader;
    private final FaceNet net;

    public FootageFaces(FaceFinder finder, MeshReader reader, FaceNet net) {
        this.finder = finder;
        this.reader = reader;
        this.net = net;
    }

    @Override
    public List<FaceVector> sample(Path recording) throws IOException {
        FootageInfo info =
                switch (FootageFile.examine(recording)) {
                    case Examination.Readable readable -> readable.info();
                    case Examination.Unreadable unreadable ->
                        throw new IOException(recording + ": " + unreadable.why());
                    case Examination.NoVideo none -> throw new IOException(recording + " has no moving pictures");
                };
        WorkingSize size = info.within(WorkingSize.FULL);
        try (Arena arena = Arena.ofConfined();
                PictureReader pictures = new PictureReader(recording, info, size)) {
            return look(pictures, VideoFrame.allocate(arena, size.width(), size.height()), step(info));
        } catch (FootageException broken) {
            throw new IOException(recording + " can't be read to its end: " + broken.getMessage(), broken);
        }
    }

    /** Pictures from one look to the next. */
    private static long step(FootageInfo info) {
        return Math.max(1, Math.round(info.duration().toMillis() * info.rate() / 1000 / LOOKS));
    }

    private List<FaceVector> look(PictureReader pictures, VideoFrame frame, long step) {
        List<FaceVector> vectors = new ArrayList<>();
        for (long i = 0; pictures.next(frame) && vectors.size() < LOOKS; i++) {
            // The first and the last pictures of a film are often of a hand at the button.
            if (i % step == step / 2) {
                face(frame).ifPresent(mesh -> vectors.add(net.vector(frame, mesh)));
            }
        }
        return vectors;
    }

    /** The picture's face, unless there are two, or it is small or turned away. */
    private Optional<Mesh> face(VideoFrame picture) {
        List<Mesh> faces = finder.find(picture).stream()
                .flatMap(found -> mesh(picture, found).stream())
                .sorted(Comparator.comparingDouble(FootageFaces::eyes).reversed())
                .toList();
        boolean alone = faces.stream().skip(1).noneMatch(other -> isBeside(faces.getFirst(), other));
        return faces.stream().limit(1).filter(first -> alone && isClear(first)).findFirst();
    }

    /** The finder takes a hand for a face now and then; the reader of meshes knows better. */
    private Optional<Mesh> mesh(VideoFrame picture, FoundFace found) {
        RawMesh coarse = reader.read(picture, Region.around(found));
        return Optional.of(reader.read(picture, Region.around(coarse.mesh())))
                .filter(fine -> Math.min(coarse.presence(), fine.presence()) >= LEAST_PRESENCE)
                .map(RawMesh::mesh);
    }

    private static boolean isClear(Mesh mesh) {
        double eyes = eyes(mesh);
        double across = mesh.x(RIGHT_EYE) - mesh.x(LEFT_EYE);
        double down = mesh.y(RIGHT_EYE) - mesh.y(LEFT_EYE);
        double x = mesh.x(NOSE) - (mesh.x(LEFT_EYE) + mesh.x(RIGHT_EYE)) / 2;
        double y = mesh.y(NOSE) - (mesh.y(LEFT_EYE) + mesh.y(RIGHT_EYE)) / 2;
        return eyes >= LEAST_EYES && Math.abs(x * across + y * down) <= MOST_TURNED * eyes * eyes;
    }

    private static boolean isBeside(Mesh first, Mesh other) {
        double apart = Math.hypot(first.x(NOSE) - other.x(NOSE), first.y(NOSE) - other.y(NOSE));
        return eyes(other) >= LEAST_SHARE * eyes(first) && apart > eyes(first);
    }

    private static double eyes(Mesh mesh) {
        return mesh.distance(LEFT_EYE, RIGHT_EYE);
    }
}
