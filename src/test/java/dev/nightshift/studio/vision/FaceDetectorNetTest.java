package dev.nightshift.studio.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.studio.tracking.FoundFace;
import dev.nightshift.studio.tracking.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaceDetectorNetTest {
    @Test
    void a_tall_picture_is_looked_at_whole_and_in_overlapping_squares_from_top_to_bottom() {
        List<Region> tiles = FaceDetectorNet.tiles(720, 1280);

        assertThat(tiles.getFirst()).isEqualTo(new Region(360, 640, 1280, 0));
        assertThat(tiles.subList(1, tiles.size())).allMatch(tile -> tile.size() == 720 && tile.x() == 360);
        assertThat(tiles.get(1).y()).isEqualTo(360);
        assertThat(tiles.getLast().y()).isEqualTo(1280 - 360);
    }

    @Test
    void a_square_picture_is_looked_at_once() {
        assertThat(FaceDetectorNet.tiles(500, 500)).hasSize(1);
    }

    @Test
    void of_boxes_around_one_face_the_surest_is_kept() {
        FoundFace sure = new FoundFace(100, 100, 50, 0, 0.9);
        FoundFace less = new FoundFace(104, 98, 52, 0, 0.7);
        FoundFace other = new FoundFace(300, 100, 50, 0, 0.6);

        assertThat(FaceDetectorNet.once(List.of(less, other, sure))).containsExactly(sure, other);
    }

    @Test
    void there_are_896_anchors_in_the_middle_of_their_cells() {
        Anchors anchors = new Anchors();

        assertThat(anchors.x(0)).isEqualTo(0.5f / 16);
        assertThat(anchors.y(511)).isEqualTo(15.5f / 16);
        assertThat(anchors.x(512)).isEqualTo(0.5f / 8);
        assertThat(anchors.y(Anchors.COUNT - 1)).isEqualTo(7.5f / 8);
    }
}
