package dev.nightshift.avatar.clone.model;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.MouthSpace;
import dev.nightshift.avatar.clone.render.Exemplar;
import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.avatar.clone.render.TextureBank;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A person who can be played.
 *
 * @param track the face in every picture of the film, as wide and high as the clone's pictures
 * @param space the mouths that the person makes
 * @param rest the shape of the mouth while the person is silent
 * @param trend how the head's pose shows in a shape
 * @param exemplars numbers of the pictures whose mouths are drawn from, ascending
 * @param loops which pictures may follow which
 * @param sections what other parts keep, such as the film or how the person speaks, by name
 */
public record CloneModel(
        FaceTrack track,
        MouthSpace space,
        float[] rest,
        PoseTrend trend,
        int[] exemplars,
        Loops loops,
        Map<String, byte[]> sections) {
    public CloneModel {
        sections = Map.copyOf(sections);
    }

    /** The same with what another part keeps. */
    public CloneModel with(String section, byte[] content) {
        Map<String, byte[]> more = new java.util.TreeMap<>(sections);
        more.put(section, content);
        return new CloneModel(track, space, rest, trend, exemplars, loops, more);
    }

    /** The same without what other parts keep, once they have read it. */
    public CloneModel alone() {
        return new CloneModel(track, space, rest, trend, exemplars, loops, Map.of());
    }

    /**
     * Cuts the mouths out of the film.
     *
     * @param plates the film that the track was made from
     */
    public TextureBank bank(Plates plates) {
        Texture picture = Texture.blank(track.width(), track.height());
        List<Exemplar> cut = new ArrayList<>();
        for (int frame : exemplars) {
            plates.read(frame, picture);
            cut.add(Exemplar.cut(frame, picture, track.faces().get(frame)));
        }
        return new TextureBank(
                cut,
                TextureBank.triangles(Arrays.stream(exemplars)
                        .mapToObj(frame -> track.faces().get(frame).mesh())
                        .toList()));
    }

    /** Writes it in the form that {@link #read} knows; leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        ModelFormat.write(this, out);
    }

    /**
     * Reads what {@link #write} wrote; leaves the stream open.
     *
     * @throws IOException when it is no model, of another version, cut off, or contradicts itself
     */
    public static CloneModel read(InputStream in) throws IOException {
        return ModelFormat.read(in);
    }
}
