package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.broadcast.watch.LabelReport;
import dev.nightshift.compliance.label.LabelPresence;
import dev.nightshift.compliance.label.LabelSighting;
import dev.nightshift.ledger.Noted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule R01 asks for evidence that the label was seen on the encoder's output. */
class LabelLogTest {
    private static final LabelSighting WHOLE = new LabelSighting(.95, .9, .054, 12);

    private final List<Noted> noted = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-29T01:00:00Z");
    private LabelPresence presence = LabelPresence.UNSEEN;
    private final LabelLog log =
            new LabelLog(() -> Optional.of(new LabelReport(presence, 0, 0)), noted::add, () -> now);

    @Test
    void before_the_first_look_nothing_is_noted() {
        log.look();
        assertThat(noted).isEmpty();
    }

    @Test
    void r01_what_was_measured_is_noted_once_a_minute() {
        for (int second = 1; second <= 121; second++) {
            looks(WHOLE, second);
        }
        assertThat(noted).hasSize(3).first().isInstanceOfSatisfying(Noted.Measured.class, measured -> {
            assertThat(measured.rule()).isEqualTo("R01");
            assertThat(measured.held()).isTrue();
            assertThat(measured.values()).containsEntry("height", "5.4 %").containsEntry("state", "found");
        });
    }

    @Test
    void r03_a_gap_is_noted_at_once() {
        looks(WHOLE, 1);
        looks(LabelSighting.UNREADABLE, 2);
        assertThat(noted).hasSize(2).last().isInstanceOfSatisfying(Noted.Measured.class, measured -> {
            assertThat(measured.held()).isFalse();
            assertThat(measured.values()).containsEntry("state", "missing").containsEntry("failures", "1");
        });
    }

    private void looks(LabelSighting seen, long second) {
        presence = presence.after(seen, second * 1_000_000);
        now = now.plusSeconds(1);
        log.look();
    }
}
