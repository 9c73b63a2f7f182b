package dev.nightshift.playout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.MediaClock;
import dev.nightshift.media.Timebase;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Watch clock = new Watch();
    private final Pace pace = new Pace(clock);

    @Test
    void a_picture_is_begun_two_pictures_before_its_time() throws InterruptedException {
        assertThat(pace.await(at(0))).isTrue();
        assertThat(pace.await(at(2))).isTrue();
        assertThat(clock.nowMicros()).isZero();
        assertThat(pace.await(at(10))).isTrue();
        assertThat(clock.nowMicros()).isEqualTo(at(8));
    }

    @Test
    void a_burst_that_takes_the_processor_for_three_pictures_makes_none_late() throws InterruptedException {
        pace.await(at(10));
        clock.now = at(8 + 3);
        for (int picture = 11; picture < 16; picture++) {
            assertThat(pace.await(at(picture))).isTrue();
        }
        assertThat(pace.count()).isEqualTo(new PaceCount(6, 0, 0));
        assertThat(clock.nowMicros()).isEqualTo(at(13));
    }

    @Test
    void a_picture_that_begins_more_than_a_picture_after_its_time_is_late_but_new() throws InterruptedException {
        clock.now = at(10) + Timebase.FRAME_MICROS + 1;
        assertThat(pace.await(at(10))).isTrue();
        assertThat(pace.count()).isEqualTo(new PaceCount(1, 1, 0));
    }

    @Test
    void one_more_than_two_after_its_time_is_the_last_one_again() throws InterruptedException {
        clock.now = at(10) + 2 * Timebase.FRAME_MICROS + 1;
        assertThat(pace.await(at(10))).isFalse();
        assertThat(pace.count()).isEqualTo(new PaceCount(1, 1, 1));
    }

    private static long at(int picture) {
        return Timebase.microsOfFrame(picture);
    }

    private static final class Watch implements MediaClock {
        private long now;

        @Override
        public long nowMicros() {
            return now;
        }

        @Override
        public void awaitMicros(long micros) {
            now = Math.max(now, micros);
        }
    }
}
