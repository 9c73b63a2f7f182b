package dev.nightshift.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.render.PatchPoints;
import dev.nightshift.avatar.clone.render.Skins;
import dev.nightshift.avatar.clone.render.TextureBank;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeshRefinerTest {
    private static final int PICTURES = 16;

    @Test
    void loose_points_come_to_mean_the_same_places_of_the_skin() {
        Mesh face = Faces.straight(0.1);
        List<Mesh> real = IntStream.range(0, PICTURES)
                .mapToObj(i -> Faces.moved(face, Skins.shift(i * 1.5, -i)))
                .toList();
        Random chance = new Random(3);
        List<Portrait> loose = IntStream.range(0, PICTURES)
                .mapToObj(i -> Portrait.of(
                        10 * i, Skins.picture(i * 1.5, -i, 0), Faces.tracked(loosened(real.get(i), chance))))
                .toList();

        List<Portrait> refined = new MeshRefiner(TextureBank.triangles(List.of(face))).refine(loose);

        assertThat(error(refined, real)).isLessThan(0.6 * error(loose, real));
    }

    private static double error(List<Portrait> portraits, List<Mesh> wanted) {
        return IntStream.range(0, portraits.size())
                .mapToDouble(i -> Skins.apart(portraits.get(i).face().mesh(), wanted.get(i)))
                .average()
                .orElseThrow();
    }

    /** Each point of the mouth is somewhere within a pixel and a half. */
    private static Mesh loosened(Mesh mesh, Random chance) {
        float[] points = mesh.points().clone();
        boolean[] held = PatchPoints.held();
        for (int i = 0; i < PatchPoints.MESH.length; i++) {
            for (int axis = 0; axis < 2 && !held[i]; axis++) {
                points[3 * PatchPoints.MESH[i] + axis] += 3 * chance.nextFloat() - 1.5f;
            }
        }
        return new Mesh(points);
    }
}
