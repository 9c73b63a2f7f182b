package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.broadcast.output.OutputState;
import dev.nightshift.broadcast.output.OutputStatus;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayWatchTest {
    @Test
    void r36_a_show_whose_replay_is_written_goes_on_whatever_becomes_of_other_outputs() {
        OutputState failed = new OutputState.Failed("no space left");
        assertThatCode(new ReplayWatch(
                        () -> List.of(output("recording", failed), output("replay", new OutputState.Live())))::run)
                .doesNotThrowAnyException();
        assertThatCode(new ReplayWatch(List::of)::run).as("off air").doesNotThrowAnyException();
    }

    @Test
    void r36_a_show_whose_replay_can_not_be_written_breaks_the_look() {
        assertThatThrownBy(
                        new ReplayWatch(() -> List.of(output("replay", new OutputState.Failed("no space left"))))::run)
                .hasMessageContaining("no space left");
    }

    private static OutputStatus output(String id, OutputState state) {
        return new OutputStatus(id, "a file", state, Instant.EPOCH, 0, 0, 0, 0);
    }
}
