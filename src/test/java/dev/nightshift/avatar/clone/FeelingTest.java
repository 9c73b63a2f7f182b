package dev.nightshift.avatar.clone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.Direction.Expression;
import dev.nightshift.avatar.Direction.Feel;
import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.MouthSpace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeelingTest {
    private static final Expression JOY = new Expression(0.8, 0, 0, 0);
    private static final Expression SADNESS = new Expression(0, 0.8, 0, 0);

    private final List<Mesh> meshes = meshes();
    private final MouthSpace space = MouthSpace.learn(meshes, 4);
    private final MouthMood mood = new MouthMood(space);

    @Test
    void joy_raises_the_corners_and_sadness_lowers_them() {
        float[] calm = new float[4];

        assertThat(corners(mood.on(calm, JOY))).isLessThan(corners(calm) - 0.5);
        assertThat(corners(mood.on(calm, SADNESS))).isGreaterThan(corners(calm) + 0.5);
    }

    @Test
    void a_feeling_neither_parts_nor_presses_the_lips() {
        float[] calm = new float[4];

        assertThat(space.opening(mood.on(calm, JOY)) - space.opening(calm)).isBetween(-0.01, 0.01);
    }

    @Test
    void no_feeling_makes_a_mouth_that_the_person_never_made() {
        float[] shape = mood.on(space.highest(), new Expression(1, 0, 0, 0));

        assertThat(shape).isEqualTo(space.clamp(shape));
    }

    @Test
    void a_feeling_comes_within_half_a_second_and_not_at_a_stroke() {
        ShownFeeling shown = new ShownFeeling();
        shown.direct(new Feel(400_000, JOY));
        assertThat(shown.next(360_000).smile()).isEqualTo(Expression.FRIENDLY.smile());
        double first = shown.next(400_000).smile();
        for (int i = 11; i < 23; i++) {
            shown.next(i * 40_000L);
        }

        assertThat(first).isBetween(0.36, 0.5);
        assertThat(shown.next(920_000).smile()).isGreaterThan(0.72);
    }

    @Test
    void cheerful_stretches_suit_joy_and_others_suit_sadness() {
        Mien mien = new Mien(meshes.stream().map(Faces::tracked).toList());
        int cheerful = 15;
        int sullen = 45;

        assertThat(mien.suits(cheerful, JOY)).isGreaterThan(mien.suits(sullen, JOY));
        assertThat(mien.suits(sullen, SADNESS)).isGreaterThan(mien.suits(cheerful, SADNESS));
    }

    private double corners(float[] shape) {
        float[] points = space.points(shape);
        return (points[1] + points[21]) / 2;
    }

    /** A mouth that speaks, and slowly smiles and sulks: its corners and cheeks go up and down, once in all. */
    private static List<Mesh> meshes() {
        List<Mesh> meshes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            float[] points =
                    Faces.straight(0.1 * (1 - Math.cos(i * 1.1))).points().clone();
            float up = (float) (20 * Math.sin(i * 2 * Math.PI / 60));
            for (int corner : new int[] {61, 291, 78, 308, 50, 280, 205, 425}) {
                points[3 * corner + 1] -= up;
            }
            meshes.add(new Mesh(points));
        }
        return meshes;
    }
}
