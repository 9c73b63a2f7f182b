package dev.nightshift.avatar.clone.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MouthSpaceTest {
    private final List<Mesh> talk = talk();
    private final MouthSpace space = MouthSpace.learn(talk, 4);

    @Test
    void a_shape_gives_back_the_points_it_was_made_from() {
        Mesh face = talk.get(7);

        assertThat(space.points(space.encode(face)))
                .usingComparatorWithPrecision(0.3f)
                .containsExactly(Canonical.points(face, Canonical.MOUTH));
    }

    @Test
    void the_axes_are_of_unit_length_and_at_right_angles() {
        for (int k = 0; k < space.dimensions(); k++) {
            for (int j = 0; j <= k; j++) {
                assertThat(dot(space.basis()[k], space.basis()[j])).isCloseTo(j == k ? 1 : 0, within(1e-4));
            }
        }
    }

    @Test
    void the_first_number_grows_as_the_mouth_opens() {
        assertThat(space.encode(Faces.straight(0.3))[0]).isGreaterThan(space.encode(Faces.straight(0.05))[0] + 10);
    }

    @Test
    void the_opening_of_a_shape_is_that_of_the_face() {
        assertThat(space.opening(space.encode(Faces.straight(0.2)))).isCloseTo(0.2, within(0.01));
    }

    @Test
    void what_the_person_never_did_is_clamped_to_what_they_did() {
        float[] gape = space.encode(Faces.straight(0.9));

        float[] clamped = space.clamp(gape);

        assertThat(gape[0]).isGreaterThan(space.highest()[0]);
        assertThat(clamped[0]).isEqualTo(space.highest()[0]);
        assertThat(space.clamp(space.encode(talk.get(3)))).containsExactly(space.encode(talk.get(3)));
    }

    @Test
    void faces_that_never_move_still_make_a_space() {
        MouthSpace still = MouthSpace.learn(java.util.Collections.nCopies(9, Faces.straight(0.1)), 4);

        assertThat(still.encode(Faces.straight(0.1)))
                .usingComparatorWithPrecision(0.001f)
                .containsOnly(0f);
    }

    @Test
    void it_is_read_as_it_was_written() throws IOException {
        MouthSpace read = MouthSpace.read(new ByteArrayInputStream(written()));

        assertThat(read).usingRecursiveComparison().isEqualTo(space);
    }

    @Test
    void a_cut_file_and_another_kind_of_file_are_refused() throws IOException {
        byte[] written = written();
        byte[] cut = Arrays.copyOf(written, written.length - 1);

        assertThatThrownBy(() -> MouthSpace.read(new ByteArrayInputStream(cut))).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> MouthSpace.read(new ByteArrayInputStream(new byte[64])))
                .hasMessage("is no mouth space");
    }

    @Test
    void too_few_faces_are_no_space() {
        assertThatThrownBy(() -> MouthSpace.learn(talk.subList(0, 4), 4)).isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        space.write(out);
        return out.toByteArray();
    }

    private static List<Mesh> talk() {
        Random chance = new Random(5);
        List<Mesh> talk = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            talk.add(Faces.moved(
                    Faces.straight(0.4 * chance.nextDouble()),
                    new Similarity(1 + 0.1 * chance.nextDouble(), 0.1 * chance.nextGaussian(), i, -i)));
        }
        return talk;
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
