package dev.nightshift.avatar.clone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.Mesh;
import org.junit.jupiter.api.Test;

class MouthInsideTest {
    private static final int TEETH = 12;

    @Test
    void teeth_stay_as_high_as_they_are_when_the_mouth_opens_wider() {
        int half = teethSeen(0.25, 0.25);
        int wide = teethSeen(0.25, 0.45);

        assertThat(half).isBetween(TEETH - 3, TEETH + 3);
        assertThat(wide).isBetween(half - 2, half + 2);
    }

    /** Rows of white below the upper lip, drawn from a mouth that is open so far into one that is open otherwise. */
    private static int teethSeen(double filmed, double wished) {
        Mesh from = Faces.straight(filmed);
        Mesh to = Faces.straight(wished);
        Exemplar exemplar = Exemplar.cut(0, withTeeth(from), Faces.tracked(from));
        Texture drawn = Texture.blank(Skins.WIDTH, Skins.HEIGHT);
        new MouthInside().draw(exemplar, exemplar.points(), PatchPoints.of(to), Canonical.of(to), drawn);
        int seen = 0;
        for (int y = 0; y < Skins.HEIGHT; y++) {
            seen += (drawn.pixels()[y * Skins.WIDTH + 360] & 255) > 128 ? 1 : 0;
        }
        return seen;
    }

    /** A black picture with a white band below the upper lip in the middle. */
    private static Texture withTeeth(Mesh mesh) {
        Texture picture = Texture.blank(Skins.WIDTH, Skins.HEIGHT);
        int lip = Math.round(mesh.y(13));
        for (int y = lip; y < lip + TEETH; y++) {
            for (int x = 330; x < 390; x++) {
                picture.pixels()[y * Skins.WIDTH + x] = 0xFFFFFFFF;
            }
        }
        return picture;
    }
}
