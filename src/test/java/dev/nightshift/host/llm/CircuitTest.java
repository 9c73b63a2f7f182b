package dev.nightshift.host.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CircuitTest {
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

    @Test
    void a_model_is_left_alone_after_five_failures_in_a_row() {
        Circuit circuit = Circuit.fresh();
        for (int failure = 1; failure < Circuit.FAILURES; failure++) {
            circuit = circuit.failed(NOW);
            assertThat(circuit.admits(NOW)).isTrue();
        }
        circuit = circuit.failed(NOW);
        assertThat(circuit.admits(NOW)).isFalse();
        assertThat(circuit.admits(NOW.plus(Circuit.REST))).isTrue();
    }

    @Test
    void one_success_forgives_all_failures() {
        Circuit circuit =
                Circuit.fresh().failed(NOW).failed(NOW).failed(NOW).failed(NOW).worked();
        assertThat(circuit.failed(NOW).admits(NOW)).isTrue();
    }

    @Test
    void after_the_rest_one_question_tries_the_model_and_the_others_wait() {
        Instant later = NOW.plus(Circuit.REST);
        Circuit trying = new Circuit.Open(later).asked(later);
        assertThat(trying.admits(later)).isFalse();
        assertThat(trying.worked()).isEqualTo(Circuit.fresh());
        assertThat(trying.failed(later).admits(later.plusSeconds(1))).isFalse();
    }

    @Test
    void a_trial_that_never_came_back_is_repeated() {
        assertThat(new Circuit.Trying(NOW).admits(NOW.plus(Circuit.REST))).isTrue();
    }
}
