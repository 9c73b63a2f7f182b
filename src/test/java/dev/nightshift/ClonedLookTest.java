package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.matte.Grade;
import dev.nightshift.stage.look.Light;
import org.junit.jupiter.api.Test;

class ClonedLookTest {
    private static final Light DAY = new Light(.7, .7, .75);
    private static final Light LAMPS = new Light(.42, .345, .26);

    @Test
    void who_was_filmed_by_day_becomes_warmer_and_darker_under_lamps() {
        Grade grade = ClonedLook.grade(DAY, LAMPS);
        assertThat(grade.red()[150] & 255).isGreaterThan(grade.blue()[150] & 255);
        assertThat(grade.green()[150] & 255).isBetween(110, 150);
    }

    @Test
    void the_same_light_changes_hardly_anything() {
        Grade grade = ClonedLook.grade(DAY, DAY);
        for (int i = 0; i < 256; i += 15) {
            assertThat(grade.red()[i] & 255).isBetween(i - 6, i + 6);
        }
    }

    @Test
    void footage_without_any_light_is_not_made_infinitely_bright() {
        Grade grade = ClonedLook.grade(new Light(0, 0, 0), LAMPS);
        assertThat(grade.red()[100] & 255).isBetween(50, 180);
    }
}
