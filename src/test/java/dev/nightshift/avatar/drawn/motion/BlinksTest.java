package dev.nightshift.avatar.drawn.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BlinksTest {
    private static final long STEP = 10_000;
    private static final long TEN_MINUTES = 600_000_000;

    @Test
    void blinks_come_every_two_to_six_seconds_and_one_in_ten_is_double() {
        List<Long> singles = new ArrayList<>();
        int doubles = 0;
        for (long seed = 0; seed < 6; seed++) {
            Blinks blinks = new Blinks(new Chance(new SplittableRandom(seed)), 0);
            long last = blinks.began();
            long previous = Long.MAX_VALUE;
            for (long now = STEP; now < TEN_MINUTES; now += STEP) {
                blinks.advance(now);
                if (blinks.began() != last) {
                    last = blinks.began();
                    doubles += blinks.isSecond() ? 1 : 0;
                    if (!blinks.isSecond() && previous != Long.MAX_VALUE) {
                        singles.add(last - previous);
                    }
                    previous = last;
                }
            }
        }

        assertThat(singles).hasSizeBetween(6 * 130, 6 * 220).allMatch(gap -> gap >= 2_000_000 && gap <= 6_020_000);
        assertThat(doubles / (double) singles.size()).isBetween(0.06, 0.14);
        assertThat(spread(singles)).isGreaterThan(0.2);
    }

    @Test
    void a_lid_shuts_in_70_to_100_ms_and_opens_in_120_to_180() {
        Blinks blinks = new Blinks(new Chance(new SplittableRandom(3)), 0);
        long now = 0;
        while (blinks.at(now) == 0) {
            now += 1000;
            blinks.advance(now);
        }
        long began = blinks.began();
        long shut = first(blinks, began, 1);
        long leaves = shut;
        while (blinks.at(leaves) == 1) {
            leaves += 1000;
        }

        assertThat(shut - began).isBetween(69_000L, 101_000L);
        assertThat(leaves - shut).isBetween(20_000L, 40_000L);
        assertThat(first(blinks, leaves, 0) - leaves).isBetween(115_000L, 181_000L);
    }

    @Test
    void an_invitation_is_taken_but_never_sooner_than_two_seconds_after_a_blink() {
        Blinks blinks = new Blinks(new Chance(new SplittableRandom(3)), 0);
        long now = 0;
        List<Long> gaps = new ArrayList<>();
        long last = blinks.began();
        for (; now < TEN_MINUTES; now += STEP) {
            blinks.invite(now, 1);
            blinks.advance(now);
            if (blinks.began() != last) {
                if (!blinks.isSecond()) {
                    gaps.add(blinks.began() - last);
                }
                last = blinks.began();
            }
        }

        assertThat(gaps.subList(1, gaps.size())).allMatch(gap -> gap >= 1_600_000 && gap <= 2_500_000);
    }

    private static long first(Blinks blinks, long from, double value) {
        long at = from + 1000;
        while (blinks.at(at) != value) {
            at += 1000;
        }
        return at;
    }

    private static double spread(List<Long> gaps) {
        double mean = gaps.stream().mapToLong(gap -> gap).average().orElseThrow();
        return Math.sqrt(gaps.stream()
                                .mapToDouble(gap -> (gap - mean) * (gap - mean))
                                .sum()
                        / gaps.size())
                / mean;
    }
}
