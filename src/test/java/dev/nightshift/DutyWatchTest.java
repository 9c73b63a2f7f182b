package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.duty.DutyTerms;
import dev.nightshift.room.Command;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DutyWatchTest {
    private final List<Command> asked = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-28T22:00:00Z");

    @Test
    void r25_over_a_night_the_room_asks_every_ten_to_twenty_minutes_at_moments_that_are_no_clock() {
        List<Long> gaps = new ArrayList<>();
        try (DutyWatch watch = new DutyWatch(DutyTerms.usual(), asked::add, new Random(1), () -> now)) {
            Instant last = now;
            for (int second = 0; second < 8 * 3600; second++) {
                now = now.plusSeconds(1);
                watch.look();
                if (asked.removeIf(Command.AskPresence.class::isInstance)) {
                    gaps.add(now.getEpochSecond() - last.getEpochSecond());
                    last = now;
                }
            }
        }
        assertThat(gaps).hasSizeBetween(24, 48).allMatch(gap -> gap >= 600 && gap <= 1201);
        assertThat(gaps.stream().distinct().count()).isGreaterThan(20);
        assertThat(asked).hasSize(8 * 3600).containsOnly(new Command.CheckPresence());
    }
}
