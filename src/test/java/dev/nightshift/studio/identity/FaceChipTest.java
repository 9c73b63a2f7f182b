package dev.nightshift.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.Similarity;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

class FaceChipTest {
    private static final int OUTER_RIGHT = 263;
    private static final int OUTER_LEFT = 33;

    @Test
    void the_eyes_come_to_the_same_places_however_the_face_lies_in_the_picture() {
        for (double angle : new double[] {0, 0.4, -1}) {
            Mesh mesh = face(300, 200, 90, angle);
            Similarity placement = FaceChip.placement(mesh);
            assertThat(x(placement, mesh, OUTER_LEFT)).isCloseTo((0.1206 + 0.25) / 1.5 * 150, within(0.5));
            assertThat(y(placement, mesh, OUTER_LEFT)).isCloseTo((0.2137 + 0.25) / 1.5 * 150, within(0.5));
            assertThat(x(placement, mesh, OUTER_RIGHT)).isCloseTo((0.8596 + 0.25) / 1.5 * 150, within(0.5));
        }
    }

    @Test
    void colours_are_red_green_blue_about_the_training_pictures_mean() {
        try (Arena arena = Arena.ofConfined()) {
            VideoFrame picture = VideoFrame.allocate(arena, 640, 480);
            for (long i = 0; i < picture.pixels().byteSize(); i += 4) {
                picture.pixels().set(ValueLayout.JAVA_INT, i, 0xffc88040);
            }
            Layer chip = FaceChip.cut(picture, face(300, 240, 120, 0.1));
            int middle = chip.at(75, 75);
            assertThat(chip.values()[middle]).isCloseTo((200 - 122.782f) / 255, within(1e-3f));
            assertThat(chip.values()[middle + 1]).isCloseTo((128 - 117.001f) / 255, within(1e-3f));
            assertThat(chip.values()[middle + 2]).isCloseTo((64 - 104.298f) / 255, within(1e-3f));
        }
    }

    @Test
    void a_face_at_the_edge_has_black_where_there_is_no_picture() {
        try (Arena arena = Arena.ofConfined()) {
            VideoFrame picture = VideoFrame.allocate(arena, 640, 480);
            picture.pixels().fill((byte) 0xff);
            Layer chip = FaceChip.cut(picture, face(20, 240, 120, 0));
            assertThat(chip.values()[chip.at(75, 0)]).isCloseTo(-122.782f / 255, within(1e-3f));
            assertThat(chip.values()[chip.at(75, 149)]).isCloseTo((255 - 122.782f) / 255, within(1e-3f));
        }
    }

    private static double x(Similarity placement, Mesh mesh, int point) {
        return placement.x(mesh.x(point), mesh.y(point));
    }

    private static double y(Similarity placement, Mesh mesh, int point) {
        return placement.y(mesh.x(point), mesh.y(point));
    }

    /** A mesh whose five points lie as dlib's do, about a place, so large, turned. */
    private static Mesh face(double x, double y, double size, double angle) {
        float[] points = new float[3 * Mesh.POINTS];
        int[] used = {263, 362, 33, 133, 2};
        double[] places = {0.86, 0.2135, 0.646, 0.229, 0.1206, 0.2137, 0.334, 0.229, 0.49, 0.6278};
        for (int i = 0; i < used.length; i++) {
            double u = size * (places[2 * i] - 0.5);
            double v = size * (places[2 * i + 1] - 0.4);
            points[3 * used[i]] = (float) (x + Math.cos(angle) * u - Math.sin(angle) * v);
            points[3 * used[i] + 1] = (float) (y + Math.sin(angle) * u + Math.cos(angle) * v);
        }
        return new Mesh(points);
    }
}
