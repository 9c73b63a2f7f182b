package dev.nightshift.studio.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.Similarity;
import org.junit.jupiter.api.Test;

class RegionTest {
    private final Mesh straight = Faces.straight(0.1);

    @Test
    void it_is_half_as_large_again_as_the_face() {
        double reach = 0;
        for (int i = 0; i < Mesh.POINTS; i++) {
            reach = Math.max(reach, straight.x(i));
        }
        Region region = Region.around(straight);

        assertThat(region.x() + region.size() / 2).isGreaterThan(reach + 20);
        assertThat(region.angle()).isCloseTo(0, within(1e-6));
    }

    @Test
    void it_leans_grows_and_moves_with_the_face() {
        Similarity lean = new Similarity(2 * Math.cos(0.4), 2 * Math.sin(0.4), 100, -50);
        Region before = Region.around(straight);
        Region after = Region.around(Faces.moved(straight, lean));

        assertThat(after.angle()).isCloseTo(0.4, within(1e-4));
        assertThat(after.size()).isCloseTo(2 * before.size(), within(0.01));
        assertThat(after.x()).isCloseTo(lean.x(before.x(), before.y()), within(0.01));
        assertThat(after.y()).isCloseTo(lean.y(before.x(), before.y()), within(0.01));
    }

    @Test
    void its_places_are_counted_from_its_own_corner() {
        Region turned = new Region(100, 200, 40, Math.PI / 2);

        assertThat(turned.pictureX(0.5, 0.5)).isCloseTo(100, within(1e-9));
        assertThat(turned.pictureX(0, 0)).isCloseTo(120, within(1e-9));
        assertThat(turned.pictureY(0, 0)).isCloseTo(180, within(1e-9));
    }

    @Test
    void boxes_overlap_by_the_share_of_what_both_cover() {
        FoundFace face = new FoundFace(50, 50, 20, 0, 0.9);

        assertThat(face.overlap(face)).isCloseTo(1, within(1e-9));
        assertThat(face.overlap(new FoundFace(60, 50, 20, 0, 0.9))).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(face.overlap(new FoundFace(90, 50, 20, 0, 0.9))).isZero();
    }
}
