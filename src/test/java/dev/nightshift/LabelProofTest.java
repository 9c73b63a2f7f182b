package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.Disclosures;
import dev.nightshift.media.LabelPicture;
import dev.nightshift.room.Setup;
import dev.nightshift.shop.Language;
import dev.nightshift.stage.ExpectedLabel;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.text.Fonts;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelProofTest {
    private static final ProgramSize SIZE = new ProgramSize(360, 640);
    private static final Fonts FONTS = Fonts.installed();

    @Test
    void r01_before_a_show_the_label_is_found_in_what_this_machines_encoder_makes_of_it() {
        assertThat(proof(List.of("CN", "EU"), List.of("CN", "EU"))).isTrue();
    }

    @Test
    void r01_another_label_than_the_markets_is_no_proof() {
        assertThat(proof(List.of("EU"), List.of("US"))).isFalse();
    }

    private static boolean proof(List<String> shown, List<String> expected) {
        Setup setup = new Setup("room", "Show", "shop", "mira", Language.EN, shown, 1);
        LabelPicture label = ExpectedLabel.of(Disclosures.of(expected, Language.EN), Language.EN.locale(), SIZE, FONTS);
        return new LabelProof(setup, SIZE, () -> FONTS, () -> label, InstantSource.system()).getAsBoolean();
    }
}
