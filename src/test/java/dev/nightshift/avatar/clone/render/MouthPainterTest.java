package dev.nightshift.avatar.clone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.TrackedFace;
import java.util.List;
import org.junit.jupiter.api.Test;

class MouthPainterTest {
    private static final Mesh FACE = Faces.straight(0.1);

    @Test
    void a_mouth_drawn_from_its_own_picture_is_the_same_picture() {
        Texture picture = Skins.picture(0, 0, 0);
        MouthPainter painter = new MouthPainter(bank(portrait(0, picture, FACE)));
        Texture drawn = picture.crop(new Box(0, 0, Skins.WIDTH, Skins.HEIGHT));

        painter.paint(drawn, own(FACE));

        assertThat(mostDifferent(picture, drawn)).isLessThanOrEqualTo(1);
    }

    @Test
    void a_mouth_is_moved_with_the_head_by_parts_of_a_pixel() {
        Mesh moved = Faces.moved(FACE, Skins.shift(6.5, -3.25));
        Texture wanted = Skins.picture(6.5, -3.25, 0);
        MouthPainter painter = new MouthPainter(bank(portrait(0, Skins.picture(0, 0, 0), FACE)));
        Texture drawn = wanted.crop(new Box(0, 0, Skins.WIDTH, Skins.HEIGHT));

        painter.paint(drawn, own(moved));

        assertThat(mostDifferent(wanted, drawn)).isLessThanOrEqualTo(8);
    }

    @Test
    void a_mouth_from_another_light_takes_on_the_light_around_it() {
        Texture picture = Skins.picture(0, 0, 0);
        MouthPainter painter = new MouthPainter(bank(portrait(0, Skins.picture(0, 0, 25), FACE)));
        Texture drawn = picture.crop(new Box(0, 0, Skins.WIDTH, Skins.HEIGHT));

        painter.paint(drawn, own(FACE));

        assertThat(mostDifferent(picture, drawn)).isLessThanOrEqualTo(8);
    }

    @Test
    void without_presence_the_picture_stays() {
        Texture picture = Skins.picture(0, 0, 0);
        MouthPainter painter = new MouthPainter(bank(portrait(0, Skins.picture(40, 9, 0), FACE)));
        Texture drawn = picture.crop(new Box(0, 0, Skins.WIDTH, Skins.HEIGHT));

        painter.paint(drawn, own(FACE), 0, exemplar -> true);

        assertThat(drawn.pixels()).isEqualTo(picture.pixels());
    }

    private static Target own(Mesh mesh) {
        TrackedFace face = Faces.tracked(mesh);
        return Target.own(face.mesh(), face.pose());
    }

    private static Exemplar portrait(int frame, Texture picture, Mesh mesh) {
        return Exemplar.cut(frame, picture, Faces.tracked(mesh));
    }

    private static TextureBank bank(Exemplar exemplar) {
        return new TextureBank(List.of(exemplar), TextureBank.triangles(List.of(FACE)));
    }

    private static int mostDifferent(Texture one, Texture other) {
        int most = 0;
        for (int i = 0; i < one.pixels().length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                int a = one.pixels()[i] >> shift & 255;
                int b = other.pixels()[i] >> shift & 255;
                most = Math.max(most, Math.abs(a - b));
            }
        }
        return most;
    }
}
