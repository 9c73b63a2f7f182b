package dev.nightshift.playout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.room.Closing;
import dev.nightshift.shop.Language;
import dev.nightshift.stage.scene.Layout;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a show leaves the air, and what viewers read before. */
class LeavingTest {
    private static final long STEP = 40_000;

    private final Leaving leaving = new Leaving();

    @Test
    void a_show_that_nobody_ends_stays_on_air_however_silent_it_is() {
        assertThat(leftFrom(0)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void after_the_last_line_a_show_is_silent_for_a_moment_and_leaves() {
        leaving.want();
        assertThat(leftFrom(2_000_000)).isEqualTo(2_000_000 + Leaving.TAIL_MICROS);
    }

    @Test
    void r15_behind_a_slate_it_stays_until_the_slate_could_be_read() {
        leaving.behindSlate(400_000);
        leaving.want();
        assertThat(leftFrom(400_000)).isEqualTo(400_000 + Leaving.READ_MICROS);
    }

    @Test
    void r15_a_slate_that_is_told_again_each_second_keeps_nobody_on_air() {
        leaving.want();
        for (long at = 0; at < 4_000_000; at += 1_000_000) {
            leaving.behindSlate(at);
        }
        assertThat(leftFrom(0)).isEqualTo(Leaving.READ_MICROS);
    }

    @Test
    void who_still_speaks_is_heard_to_the_end_although_the_slate_was_read() {
        leaving.behindSlate(0);
        leaving.want();
        assertThat(leftFrom(8_000_000)).isEqualTo(8_000_000 + Leaving.TAIL_MICROS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_longest_slate_can_be_read_at_the_pace_of_subtitles_while_it_stands(Language language) {
        SlateWords words = new SlateWords(language);
        // Subtitles: 15 signs a second, Chinese ones 6, which is below Netflix's 9.
        double pace = language == Language.ZH ? 6 : 15;
        assertThat(Stream.concat(
                        Stream.of(words.over()), Stream.of(Closing.values()).map(words::closed)))
                .hasSize(1 + Closing.values().length)
                .doesNotHaveDuplicates()
                .allSatisfy(slate -> assertThat(signs(slate) / pace * 1e6).isLessThan(Leaving.READ_MICROS - 600_000))
                .noneMatch(words.backSoon()::equals);
    }

    private static int signs(Layout.Slate slate) {
        return slate.headline().length() + slate.detail().length();
    }

    /** The first picture that is not sent any more, when all is silent from a time on. */
    private long leftFrom(long silentFrom) {
        for (long at = 0; at < 60_000_000; at += STEP) {
            if (leaving.over(at)) {
                return at;
            }
            leaving.advance(at, at >= silentFrom);
        }
        return Long.MAX_VALUE;
    }
}
