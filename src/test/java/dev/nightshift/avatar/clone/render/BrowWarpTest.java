package dev.nightshift.avatar.clone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.Mesh;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BrowWarpTest {
    private static final int[] BROWS = {70, 63, 105, 66, 107, 336, 296, 334, 293, 300};
    private static final Mesh FACE = browed();

    @Test
    void raised_brows_move_up_and_mouth_and_chin_stay() {
        Texture picture = line(340);
        new BrowWarp().draw(picture, FACE, 3, 3, 0);

        // three canonical pixels of 90 between eyes that are 200 apart
        assertThat(row(picture, 330)).isBetween(332, 335);
        Texture skin = Skins.picture(0, 0, 0);
        new BrowWarp().draw(skin, FACE, 3, 3, 1);
        int below = 480 * Skins.WIDTH;
        int end = skin.pixels().length;
        assertThat(Arrays.copyOfRange(skin.pixels(), below, end))
                .isEqualTo(Arrays.copyOfRange(Skins.picture(0, 0, 0).pixels(), below, end));
    }

    @Test
    void a_face_without_feeling_is_not_touched() {
        Texture skin = Skins.picture(0, 0, 0);
        new BrowWarp().draw(skin, FACE, 0, 0, 0);

        assertThat(skin.pixels()).isEqualTo(Skins.picture(0, 0, 0).pixels());
    }

    /** A black picture with a white row. */
    private static Texture line(int row) {
        Texture picture = Texture.blank(Skins.WIDTH, Skins.HEIGHT);
        Arrays.fill(picture.pixels(), row * Skins.WIDTH, (row + 1) * Skins.WIDTH, 0xFFFFFFFF);
        return picture;
    }

    /** The brightest row of a column. */
    private static int row(Texture picture, int column) {
        int best = 0;
        for (int y = 0; y < Skins.HEIGHT; y++) {
            int now = picture.pixels()[y * Skins.WIDTH + column] & 255;
            best = now > (picture.pixels()[best * Skins.WIDTH + column] & 255) ? y : best;
        }
        return best;
    }

    private static Mesh browed() {
        float[] points = Faces.straight(0).points().clone();
        for (int point : BROWS) {
            points[3 * point + 1] = 340;
        }
        for (int lid : new int[] {159, 386, 145, 374}) {
            points[3 * lid + 1] = lid == 159 || lid == 386 ? 390 : 410;
        }
        return new Mesh(points);
    }
}
