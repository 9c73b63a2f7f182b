package dev.nightshift.broadcast.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.Disclosures;
import dev.nightshift.compliance.label.LabelPresence;
import dev.nightshift.compliance.label.LabelState;
import dev.nightshift.media.LabelPicture;
import dev.nightshift.media.LabelledFrame.Region;
import dev.nightshift.shop.Language;
import dev.nightshift.stage.ExpectedLabel;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.text.Fonts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelEyeTest {
    private static final Fonts FONTS = Fonts.installed();
    private static final ProgramSize SMALL = new ProgramSize(360, 640);
    /** Where the test paints over: grey as the program's wall. */
    private static final int WALL = 150;

    @ParameterizedTest
    @CsvSource({"CN, ZH, 360", "EU, EN, 720", "EU, DE, 360", "US, EN, 360", "CN EU US, ZH, 360", "CN DE, DE, 720"})
    void r01_the_label_of_every_market_is_found_behind_the_encoder(String markets, Language language, int width) {
        LabelPicture label = label(markets, language, new ProgramSize(width, width * 16 / 9));
        LabelPresence seen = new Signboard(width, width * 16 / 9, label)
                .shown(51, (number, x, y) -> label.at(x, y))
                .getLast();
        assertThat(seen.looks()).isEqualTo(3);
        assertThat(seen.failures()).as(seen.toString()).isZero();
        assertThat(seen.last().height()).isGreaterThanOrEqualTo(.05);
        assertThat(seen.last().contrast()).isGreaterThan(10);
    }

    @Test
    void r01_a_picture_that_is_wider_than_high_is_looked_at_as_well() {
        LabelPicture upright = label("EU", Language.EN, ProgramSize.HD_720);
        Region region = upright.region();
        LabelPicture wide = new LabelPicture(
                new Region(1_280 - 60 - region.width(), 40, region.width(), region.height()), 720, upright.luma());
        LabelPresence seen = new Signboard(1_280, 720, wide)
                .shown(1, (number, x, y) -> wide.at(x, y))
                .getLast();
        assertThat(seen.last().state()).isEqualTo(LabelState.FOUND);
    }

    @Test
    void r03_a_label_that_is_painted_over_is_gone_after_two_looks() {
        LabelPicture label = label("EU", Language.EN, SMALL);
        List<LabelPresence> seen =
                new Signboard(360, 640, label).shown(101, (number, x, y) -> number < 40 ? label.at(x, y) : WALL);
        assertThat(seen.get(40).failures()).isZero();
        assertThat(seen.get(50).last().state()).isEqualTo(LabelState.MISSING);
        assertThat(seen.get(50).gone()).isFalse();
        assertThat(seen.get(75).gone()).isTrue();
    }

    @Test
    void r02_a_label_with_something_over_a_word_of_it_is_covered() {
        LabelPicture label = label("EU", Language.EN, SMALL);
        int width = label.region().width();
        assertThat(state(label, (number, x, y) -> x > width / 2 && x < width * 2 / 3 ? WALL : label.at(x, y)))
                .isEqualTo(LabelState.COVERED);
    }

    @Test
    void r02_a_pale_label_is_none() {
        LabelPicture label = label("CN", Language.ZH, SMALL);
        assertThat(state(label, (number, x, y) -> 90 + label.at(x, y) / 6)).isEqualTo(LabelState.COVERED);
    }

    @Test
    void r02_a_label_that_was_made_smaller_is_none() {
        LabelPicture label = label("EU", Language.EN, SMALL);
        int width = label.region().width();
        int height = label.region().height();
        assertThat(state(
                        label,
                        (number, x, y) ->
                                x * 5 / 4 < width && y * 5 / 4 < height ? label.at(x * 5 / 4, y * 5 / 4) : 30))
                .isNotEqualTo(LabelState.FOUND);
    }

    @Test
    void r04_r09_r12_other_words_than_those_of_the_market_are_no_label() {
        otherWords(label("CN", Language.ZH, SMALL), label("EU", Language.EN, SMALL));
        otherWords(label("EU", Language.EN, SMALL), label("US", Language.EN, SMALL));
        otherWords(label("US", Language.EN, SMALL), label("EU", Language.EN, SMALL));
    }

    private static void otherWords(LabelPicture label, LabelPicture other) {
        assertThat(state(
                        label,
                        (number, x, y) ->
                                x < other.region().width() && y < other.region().height() ? other.at(x, y) : 30))
                .isNotEqualTo(LabelState.FOUND);
    }

    private static LabelState state(LabelPicture label, Signboard.Painter painter) {
        return new Signboard(360, 640, label).shown(1, painter).getLast().last().state();
    }

    private static LabelPicture label(String markets, Language language, ProgramSize size) {
        return ExpectedLabel.of(Disclosures.of(List.of(markets.split(" ")), language), language.locale(), size, FONTS);
    }
}
