package dev.nightshift.broadcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.broadcast.ingest.FeedClock.Step;
import dev.nightshift.media.Timebase;
import org.junit.jupiter.api.Test;

class FeedClockTest {
    private static final long STEP = Timebase.FRAME_MICROS;

    private final FeedClock clock = new FeedClock();

    @Test
    void begins_when_a_cushion_has_gathered() {
        assertThat(clock.step(0, FeedClock.CUSHION - 1)).isEqualTo(Step.NOTHING);
        assertThat(clock.step(0, FeedClock.CUSHION)).isEqualTo(Step.LEAPT);
        assertThat(clock.now()).isZero();
    }

    @Test
    void goes_on_by_one_picture_while_the_feed_does() {
        begin(0);
        for (int picture = 1; picture <= 50; picture++) {
            assertThat(clock.step(0, FeedClock.CUSHION + picture * STEP)).isEqualTo(Step.GOES_ON);
            assertThat(clock.now()).isEqualTo(picture * STEP);
        }
        assertThat(clock.waits()).isZero();
    }

    @Test
    void a_gust_shorter_than_the_cushion_is_not_noticed() {
        long arrived = begin(1_000_000);
        assertThat(clock.step(0, arrived)).isEqualTo(Step.GOES_ON);
        assertThat(clock.step(0, arrived + 2 * STEP)).isEqualTo(Step.GOES_ON);
        assertThat(clock.waits()).isZero();
    }

    @Test
    void stands_when_nothing_is_left_and_goes_on_with_a_new_cushion() {
        long arrived = begin(1_000_000);
        assertThat(clock.step(0, arrived)).isEqualTo(Step.GOES_ON);
        assertThat(clock.step(0, arrived)).isEqualTo(Step.STANDS);
        assertThat(clock.step(0, arrived)).isEqualTo(Step.STANDS);
        long stood = clock.now();
        assertThat(clock.step(0, stood + FeedClock.CUSHION - 1)).isEqualTo(Step.STANDS);
        assertThat(clock.step(0, stood + FeedClock.CUSHION)).isEqualTo(Step.GOES_ON);
        assertThat(clock.now()).isEqualTo(stood + STEP);
        assertThat(clock.waits()).isEqualTo(1);
    }

    @Test
    void leaps_when_so_much_has_gathered_that_a_person_would_be_late() {
        long arrived = begin(1_000_000) + 2 * FeedClock.MOST;
        assertThat(clock.step(0, arrived)).isEqualTo(Step.LEAPT);
        assertThat(clock.now()).isEqualTo(arrived - FeedClock.CUSHION);
        assertThat(clock.leaps()).isEqualTo(1);
    }

    @Test
    void a_feed_that_brings_nothing_for_a_second_is_lost_until_it_comes_back() {
        long arrived = begin(1_000_000);
        for (int picture = 1; picture < FeedClock.PATIENCE / STEP; picture++) {
            assertThat(clock.step(0, arrived)).isNotEqualTo(Step.NOTHING);
        }
        assertThat(clock.step(0, arrived)).isEqualTo(Step.NOTHING);
        assertThat(clock.step(arrived, arrived + 3_000_000)).isEqualTo(Step.LEAPT);
    }

    private long begin(long at) {
        clock.step(at, at + FeedClock.CUSHION);
        return at + FeedClock.CUSHION;
    }
}
