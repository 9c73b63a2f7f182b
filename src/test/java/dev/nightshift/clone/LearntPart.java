package dev.nightshift.clone;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.model.PlateFile;
import dev.nightshift.avatar.clone.render.TextureBank;
import dev.nightshift.studio.bank.CloneStudy;
import dev.nightshift.studio.bank.MeshRefiner;
import dev.nightshift.studio.bank.Portrait;
import java.util.ArrayList;
import java.util.List;

/**
 * What was learnt, and the pictures that were not, with their points refined by what was learnt.
 *
 * @param heldOut the usable ones, in order
 */
record LearntPart(CloneModel model, TextureBank bank, List<Portrait> heldOut) {

    /** Learns from the first {@code learnt} pictures; all are kept in {@code plates}. */
    static LearntPart of(Film film, FaceTrack track, int learnt, PlateFile plates) {
        FaceTrack first = new FaceTrack(
                track.fps(), track.width(), track.height(), track.faces().subList(0, learnt));
        CloneStudy study = new CloneStudy(first);
        List<Portrait> rest = new ArrayList<>();
        film.forEach((picture, number) -> {
            if (number < track.faces().size()) {
                plates.add(picture);
                TrackedFace face = track.faces().get(number);
                if (number < learnt) {
                    study.add(picture);
                } else if (face.usable()) {
                    rest.add(Portrait.of(number, picture, face));
                }
            }
        });
        CloneModel model = study.finish();
        TextureBank bank = model.bank(plates);
        return new LearntPart(model, bank, new MeshRefiner(bank.triangles()).fit(rest, bank));
    }
}
