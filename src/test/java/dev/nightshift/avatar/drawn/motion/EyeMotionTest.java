package dev.nightshift.avatar.drawn.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.avatar.Direction.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EyeMotionTest {
    private static final long STEP = 10_000;
    private static final long TEN_MINUTES = 600_000_000;
    private final EyeMotion eyes = new EyeMotion(new Chance(new SplittableRandom(11)), Sightlines.USUAL, 0);

    @Test
    void saccades_come_every_0_8_to_2_5_seconds_and_most_are_small() {
        List<Long> gaps = new ArrayList<>();
        List<Double> small = new ArrayList<>();
        long last = 0;
        for (long now = STEP; now < TEN_MINUTES; now += STEP) {
            if (eyes.advance(now)) {
                gaps.add(now - last);
                last = now;
                if (eyes.amplitude() < 4.8) {
                    small.add(eyes.amplitude());
                }
            }
        }

        assertThat(gaps).allMatch(gap -> gap >= 800_000 && gap <= 2_510_000);
        assertThat(small.stream().filter(way -> way >= 2 && way <= 4).count())
                .isGreaterThan(small.size() * 9L / 10)
                .isGreaterThan(gaps.size() * 4L / 10);
    }

    @Test
    void a_host_without_a_wish_looks_70_20_10_at_camera_product_and_aside() {
        long camera = 0;
        long product = 0;
        for (long now = STEP; now < 3 * TEN_MINUTES; now += STEP) {
            eyes.advance(now);
            camera += isAt(Target.CAMERA, now) ? 1 : 0;
            product += isAt(Target.PRODUCT, now) ? 1 : 0;
        }

        assertThat(camera * STEP / (3.0 * TEN_MINUTES)).isCloseTo(0.7, within(0.06));
        assertThat(product * STEP / (3.0 * TEN_MINUTES)).isCloseTo(0.2, within(0.05));
    }

    @Test
    void a_host_told_to_look_at_the_comments_does_so_soon_and_mostly() {
        eyes.prefer(Target.COMMENTS, 0);
        long there = 0;
        for (long now = STEP; now < TEN_MINUTES; now += STEP) {
            eyes.advance(now);
            there += isAt(Target.COMMENTS, now) ? 1 : 0;
            if (now == 250_000) {
                assertThat(isAt(Target.COMMENTS, now)).isTrue();
            }
        }

        assertThat(there * STEP / (double) TEN_MINUTES).isGreaterThan(0.6);
    }

    @Test
    void a_jump_lasts_30_to_60_ms() {
        Saccade small = new Saccade();
        small.begin(0, 2, 0);
        Saccade large = new Saccade();
        large.begin(0, 30, 10);

        assertThat(small.duration()).isEqualTo(30_000);
        assertThat(large.duration()).isEqualTo(60_000);
        assertThat(large.yaw(60_000)).isEqualTo(30);
    }

    private boolean isAt(Target target, long now) {
        double yaw = eyes.yaw(now) - Sightlines.USUAL.yaw(target);
        double pitch = eyes.pitch(now) - Sightlines.USUAL.pitch(target);
        return Math.hypot(yaw, pitch) < 2.6;
    }
}
