package dev.nightshift.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.mood.Mood;
import dev.nightshift.host.mood.Stimulus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoodTraceTest {
    private static final Instant START = Instant.parse("2026-11-28T20:00:00Z");

    @Test
    void a_joy_that_nobody_watched_is_in_the_trace() {
        Mood joy = Mood.calm(START).after(new Stimulus.PaidOrder(1, 1), START.plusSeconds(60));
        List<Felt> trace = MoodTrace.begin(Mood.calm(START)).with(joy).until(START.plusSeconds(300));
        assertThat(at(trace, 56)).isLessThan(at(trace, 60));
        assertThat(at(trace, 280)).isLessThan(at(trace, 60));
        assertThat(trace.getLast().at()).isEqualTo(START.plusSeconds(300));
    }

    @Test
    void it_holds_the_last_ten_minutes_and_no_more_moods_than_it_may() {
        MoodTrace trace = MoodTrace.begin(Mood.calm(START));
        for (int praise = 0; praise < 1_000; praise++) {
            Instant when = START.plusSeconds(praise);
            trace = trace.with(Mood.calm(START).after(new Stimulus.Praised(), when));
        }
        assertThat(trace.moved()).hasSize(MoodTrace.MOST);
        List<Felt> told = trace.until(START.plusSeconds(1_000));
        assertThat(told).hasSizeLessThanOrEqualTo(150);
        assertThat(Duration.between(told.getFirst().at(), told.getLast().at()))
                .isLessThanOrEqualTo(Duration.ofMinutes(10));
    }

    private static double at(List<Felt> trace, long seconds) {
        return trace.stream()
                .filter(felt -> felt.at().equals(START.plusSeconds(seconds)))
                .mapToDouble(Felt::pleasure)
                .findFirst()
                .orElseThrow();
    }
}
