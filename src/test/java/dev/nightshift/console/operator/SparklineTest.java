package dev.nightshift.console.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.room.Felt;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {
    private static final Instant START = Instant.parse("2026-11-22T20:00:00Z");

    @Test
    void one_moment_is_no_line_yet() {
        assertThat(Sparkline.of(List.of(new Felt(START, 0.5, 0, 0)))).isEmpty();
    }

    @Test
    void joy_is_above_the_middle_and_the_newest_moment_at_the_right_edge() {
        Sparkline line = Sparkline.of(List.of(new Felt(START, 0, 0, 0), new Felt(START.plusSeconds(4), 1, 0, 0)))
                .orElseThrow();
        assertThat(line.pleasure()).isEqualTo("298.0,30.0 300.0,3.0");
    }
}
