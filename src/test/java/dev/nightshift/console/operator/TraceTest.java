package dev.nightshift.console.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.mood.Display;
import dev.nightshift.room.RoomView.MoodView;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The last five minutes of a mood as a line. */
class TraceTest {
    private static final Instant START = Instant.parse("2026-11-22T20:00:00Z");

    @Test
    void a_moment_is_kept_every_two_seconds_for_five_minutes() {
        Trace trace = Trace.EMPTY;
        for (int quarter = 0; quarter < 4 * 600; quarter++) {
            trace = trace.with(mood(0.1), START.plusMillis(250L * quarter));
        }
        assertThat(trace.moments()).hasSize(150);
        assertThat(trace.moments().getFirst().at()).isEqualTo(START.plusSeconds(300));
        assertThat(trace.moments().getLast().at()).isEqualTo(START.plusSeconds(598));
    }

    @Test
    void one_moment_is_no_line_yet() {
        assertThat(Trace.EMPTY.with(mood(0.5), START).drawn()).isEmpty();
    }

    @Test
    void joy_is_above_the_middle_and_the_newest_moment_at_the_right_edge() {
        Sparkline line = Trace.EMPTY
                .with(mood(0), START)
                .with(mood(1), START.plusSeconds(2))
                .drawn()
                .orElseThrow();
        assertThat(line.pleasure()).isEqualTo("298.0,30.0 300.0,3.0");
    }

    private static MoodView mood(double pleasure) {
        return new MoodView(pleasure, 0, 0, Display.CALM);
    }
}
