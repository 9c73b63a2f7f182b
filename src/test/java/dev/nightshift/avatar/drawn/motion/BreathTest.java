package dev.nightshift.avatar.drawn.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BreathTest {
    private static final long STEP = 10_000;
    private static final long TEN_MINUTES = 600_000_000;
    private final Breath breath = new Breath(new Chance(new SplittableRandom(2)), 0);

    @Test
    void a_silent_host_breathes_12_to_16_times_a_minute_and_never_in_a_fixed_beat() {
        int breaths = breathsWithPhrasesEvery(Long.MAX_VALUE / 2);

        assertThat(breaths).isBetween(120, 160);
    }

    @Test
    void a_speaking_host_breathes_12_to_16_times_a_minute_too() {
        assertThat(breathsWithPhrasesEvery(2_300_000)).isBetween(120, 160);
        assertThat(new BreathTest().breathsWithPhrasesEvery(3_700_000)).isBetween(120, 160);
    }

    @Test
    void the_chest_is_full_when_a_phrase_begins_around_the_time_of_a_breath() {
        long phrase = 0;
        for (long now = STEP; now < 60_000_000; now += STEP) {
            phrase = breath.began() + 4_700_000;
            breath.advance(now, phrase);
        }
        long next = breath.began() + 4_700_000;
        for (long now = 60_000_000; now <= next; now += STEP) {
            breath.advance(now, next);
        }

        assertThat(breath.at(next)).isGreaterThan(0.75);
    }

    @Test
    void the_chest_moves_smoothly_between_empty_and_full() {
        double before = breath.at(0);
        double least = 1;
        double most = 0;
        for (long now = STEP; now < TEN_MINUTES; now += STEP) {
            breath.advance(now, Long.MAX_VALUE);
            double level = breath.at(now);
            assertThat(Math.abs(level - before)).isLessThan(0.04);
            least = Math.min(least, level);
            most = Math.max(most, level);
            before = level;
        }

        assertThat(least).isLessThan(0.15);
        assertThat(most).isGreaterThan(0.85);
    }

    private int breathsWithPhrasesEvery(long period) {
        int breaths = 0;
        long last = breath.began();
        for (long now = STEP; now < TEN_MINUTES; now += STEP) {
            breath.advance(now, (now / period + 1) * period);
            breaths += breath.began() != last ? 1 : 0;
            last = breath.began();
        }
        return breaths;
    }
}
