package dev.nightshift.compliance.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Instant END = Instant.parse("2026-12-01T00:00:00Z");

    @Test
    void more_than_an_hour_before_its_end_it_holds() {
        assertThat(at(END.minus(Standing.NOTICE).minusSeconds(1))).isEqualTo(new Standing.Holds());
    }

    @Test
    void within_the_hour_the_second_is_told_at_which_it_ends() {
        assertThat(at(END.minus(Standing.NOTICE))).isEqualTo(new Standing.RunsOut(END));
        assertThat(at(END.minusSeconds(1800).plusNanos(5))).isEqualTo(new Standing.RunsOut(END));
        assertThat(at(END.minusNanos(1))).isEqualTo(new Standing.RunsOut(END));
    }

    @Test
    void from_that_second_on_it_has_run_out() {
        assertThat(at(END)).isEqualTo(new Standing.RanOut());
    }

    private static Standing at(Instant now) {
        return Standing.at(now, moment -> moment.isBefore(END));
    }
}
