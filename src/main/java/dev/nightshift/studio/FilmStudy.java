package dev.nightshift.studio;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.matte.Matte;
import dev.nightshift.avatar.clone.matte.Mattes;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.bank.CloneStudy;
import dev.nightshift.studio.bank.EvenMotion;
import dev.nightshift.studio.film.FilmWriter;
import dev.nightshift.studio.footage.PictureReader;
import dev.nightshift.studio.footage.WorkingSize;
import dev.nightshift.studio.matting.FilmMatting;
import dev.nightshift.studio.matting.FootageMatting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The second pass over footage: its pictures become the clone's film, its mouths and its mattes. The mattes are made on a
 * thread of their own, beside the coding.
 */
final class FilmStudy {
    private final FaceTrack track;
    private final FilmCut cut;
    private final FaceTrack inFilm;
    private final EvenMotion even;
    private final FootageMatting matting;
    private final Enrolment.Phases phases;
    private final List<byte[]> mattes = new ArrayList<>();

    FilmStudy(FaceTrack track, FootageMatting matting, Enrolment.Phases phases) {
        this.track = track;
        this.cut = FilmCut.of(track);
        this.inFilm = cut.within(track);
        this.even = EvenMotion.of(inFilm);
        this.matting = matting;
        this.phases = phases;
    }

    /**
     * Writes the film and learns from it.
     *
     * @param reader of the footage from its beginning; closed
     * @return a clone whose mouth doesn't speak yet
     */
    CloneModel learn(PictureReader reader, WorkingSize size, Enrolment.FilmOutput output)
            throws IOException, InterruptedException {
        phases.begin("film and mouths");
        CloneStudy study = new CloneStudy(even.track());
        FilmMatting film = matting.film(cut.left(), cut.width(), number -> face(track, number));
        try (PicturesAhead pictures = new PicturesAhead(reader, size);
                Beside other = new Beside("mattes");
                OutputStream out = output.open();
                FilmWriter writer = new FilmWriter(out, cut.width(), cut.height());
                CodingBeside coding = new CodingBeside(writer, cut.width(), cut.height())) {
            Texture filmed = Texture.blank(cut.width(), cut.height());
            Texture picture = Texture.blank(cut.width(), cut.height());
            pictures.forEach(frame -> {
                VideoFrame part = coding.frame();
                cut.copy(frame, part);
                filmed.copyFrom(part);
                picture.copyFrom(part);
                if (even.moves()) {
                    even.move(study.pictures(), picture);
                    picture.copyTo(part);
                }
                coding.code();
                other.both(() -> study.add(picture), () -> cutOut(film, filmed));
            });
            coding.finish();
        }
        phases.begin("likeness");
        return study.finish().with(Enrolment.MATTES, bytes(film));
    }

    /** Whether pictures were lost or doubled on the way, so that the head's steps are evened. */
    boolean evens() {
        return even.moves();
    }

    private void cutOut(FilmMatting film, Texture filmed) {
        int number = mattes.size();
        Matte matte = film.matte(filmed, face(inFilm, number));
        mattes.add(Mattes.pack(even.moves() ? movedAlong(number, matte) : matte));
    }

    /** A matte goes the way of the head in its picture. */
    private Matte movedAlong(int number, Matte matte) {
        Texture alpha = Texture.blank(matte.width(), matte.height());
        for (int i = 0; i < matte.alpha().length; i++) {
            alpha.pixels()[i] = 0xFF000000 | 0x010101 * (matte.alpha()[i] & 255);
        }
        even.move(number, alpha);
        byte[] moved = new byte[matte.alpha().length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = (byte) alpha.pixels()[i];
        }
        return new Matte(matte.width(), matte.height(), moved, matte.drift());
    }

    /** A face that can be trusted. */
    private static Optional<Mesh> face(FaceTrack faces, int number) {
        return Optional.of(faces.faces().get(number))
                .filter(TrackedFace::usable)
                .map(TrackedFace::mesh);
    }

    private byte[] bytes(FilmMatting film) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Mattes(film.backing(), film.spill(), mattes).write(bytes);
        return bytes.toByteArray();
    }
}
