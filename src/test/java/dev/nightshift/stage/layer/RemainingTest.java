package dev.nightshift.stage.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RemainingTest {
    private static final Instant END = Instant.parse("2026-11-22T20:00:00Z");

    @Test
    void a_begun_second_counts_until_the_end_and_nothing_after() {
        assertThat(Remaining.seconds(END, END.minusMillis(1_001))).isEqualTo(2);
        assertThat(Remaining.seconds(END, END.minusMillis(1_000))).isEqualTo(1);
        assertThat(Remaining.seconds(END, END.minusMillis(1))).isEqualTo(1);
        assertThat(Remaining.seconds(END, END)).isZero();
        assertThat(Remaining.seconds(END, END.plusSeconds(9))).isZero();
    }

    @Test
    void hours_appear_only_when_there_are_some() {
        assertThat(Remaining.text(272)).isEqualTo("04:32");
        assertThat(Remaining.text(3_600 * 26 + 65)).isEqualTo("26:01:05");
    }
}
