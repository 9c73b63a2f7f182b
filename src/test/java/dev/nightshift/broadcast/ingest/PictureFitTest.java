package dev.nightshift.broadcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.broadcast.ingest.PictureFit.Margins;
import org.junit.jupiter.api.Test;

class PictureFitTest {
    @Test
    void a_picture_of_the_programmes_shape_is_shown_whole() {
        assertThat(Margins.of(1080, 1920, 720, 1280)).isEqualTo(new Margins(0, 0));
    }

    @Test
    void a_wide_picture_is_cut_to_its_middle() {
        Margins margins = Margins.of(1920, 1080, 720, 1280);
        assertThat(margins).isEqualTo(new Margins(656, 0));
        assertThat((1920 - 2 * margins.left()) / 1080.0).isBetween(.55, .57);
    }

    @Test
    void a_very_high_picture_is_cut_above_and_below() {
        assertThat(Margins.of(720, 1600, 720, 1280)).isEqualTo(new Margins(0, 160));
    }
}
