package dev.nightshift.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.avatar.clone.Clones;
import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.render.Skins;
import dev.nightshift.avatar.clone.render.Texture;
import org.junit.jupiter.api.Test;

class CloneStudyTest {
    private static final FaceTrack TRACK = Clones.model(false).track();

    @Test
    void a_studied_film_becomes_a_clone_that_rests_with_its_mouth_closed() {
        CloneModel model = studied(Clones.PICTURES).finish();

        assertThat(model.space().opening(model.rest())).isLessThan(0.05);
        assertThat(model.exemplars()).hasSizeGreaterThan(Clones.PICTURES / 2);
        assertThat(model.loops().joins()).isNotEmpty();
    }

    @Test
    void a_film_that_was_not_shown_to_its_end_is_no_clone() {
        CloneStudy study = studied(Clones.PICTURES - 1);

        assertThatThrownBy(study::finish).isInstanceOf(IllegalStateException.class);
    }

    private static CloneStudy studied(int pictures) {
        CloneStudy study = new CloneStudy(TRACK);
        Texture picture = Texture.blank(Skins.WIDTH, Skins.HEIGHT);
        for (int i = 0; i < pictures; i++) {
            Clones.plates().read(i, picture);
            study.add(picture);
        }
        return study;
    }
}
