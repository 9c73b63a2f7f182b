package dev.nightshift.compliance.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelPresenceTest {
    private static final LabelSighting WELL = new LabelSighting(.98, .9, .052, 15);
    private static final LabelSighting NOTHING = new LabelSighting(.1, 0, 0, 1);

    @Test
    void r03_a_label_that_is_not_found_for_two_seconds_is_gone() {
        LabelPresence presence = seen(WELL, WELL, NOTHING);
        assertThat(presence.gone()).isFalse();
        assertThat(presence.after(NOTHING, 3_000_000).gone()).isTrue();
    }

    @Test
    void r03_one_look_that_fails_stops_nothing_however_long_nobody_looked() {
        assertThat(seen(WELL).after(NOTHING, 9_000_000).gone()).isFalse();
    }

    @Test
    void r03_a_label_that_comes_back_after_one_look_is_there_and_the_miss_is_counted() {
        LabelPresence presence = seen(WELL, NOTHING, WELL, NOTHING);
        assertThat(presence.gone()).isFalse();
        assertThat(presence.failures()).isEqualTo(2);
    }

    @Test
    void r03_a_show_that_begins_without_its_label_has_two_looks() {
        assertThat(seen(NOTHING).gone()).isFalse();
        assertThat(seen(NOTHING, NOTHING).gone()).isTrue();
    }

    @Test
    void r03_a_watch_that_broke_is_as_good_as_a_label_that_is_gone() {
        assertThat(LabelPresence.UNSEEN.blind().gone()).isTrue();
        assertThat(seen(WELL, WELL, WELL).blind().gone()).isTrue();
    }

    @Test
    void r01_a_label_with_a_hidden_part_is_covered_and_one_that_nothing_looks_like_is_missing() {
        assertThat(WELL.state()).isEqualTo(LabelState.FOUND);
        assertThat(new LabelSighting(.9, .1, .052, 15).state()).isEqualTo(LabelState.COVERED);
        assertThat(NOTHING.state()).isEqualTo(LabelState.MISSING);
    }

    @Test
    void r02_letters_below_five_per_cent_or_pale_ones_are_no_label() {
        assertThat(new LabelSighting(.98, .9, .049, 15).state()).isEqualTo(LabelState.COVERED);
        assertThat(new LabelSighting(.98, .9, .052, 4.4).state()).isEqualTo(LabelState.COVERED);
    }

    private static LabelPresence seen(LabelSighting... looks) {
        LabelPresence presence = LabelPresence.UNSEEN;
        for (int second = 0; second < looks.length; second++) {
            presence = presence.after(looks[second], second * 1_000_000L);
        }
        return presence;
    }
}
