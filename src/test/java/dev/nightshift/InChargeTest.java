package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.duty.SpanOfControl;
import dev.nightshift.console.LawFigures.Charge;
import dev.nightshift.fleet.Charges;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule R25 over the rooms of one database: how many one operator is in charge of. */
class InChargeTest {
    private static final GoLiveDesk.Operator MARA = new GoLiveDesk.Operator("Mara Lindt", new SpanOfControl(2));

    private final List<Optional<Charge>> shown = new ArrayList<>();
    private Database database;
    private Charges charges;
    private Instant now = Instant.parse("2026-11-29T20:00:00Z");

    @BeforeEach
    void open(@TempDir Path data) {
        database = Database.open(data, Optional.empty(), Optional.empty());
        charges = new Charges(database.pool());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void r25_an_operator_may_take_two_rooms_and_no_third() {
        InCharge third = room("three", true);
        assertThat(third.admits(MARA)).isTrue();
        charges.hold("one", "Mara Lindt", now);
        assertThat(third.admits(MARA)).isTrue();
        charges.hold("two", " mara  LINDT", now);
        assertThat(third.admits(MARA)).as("the same person, written otherwise").isFalse();
        assertThat(third.admits(new GoLiveDesk.Operator("Noah", MARA.span()))).isTrue();
    }

    @Test
    void r25_a_room_that_goes_on_after_a_restart_does_not_count_against_itself() {
        charges.hold("one", "Mara Lindt", now);
        charges.hold("two", "Mara Lindt", now);
        assertThat(room("two", true).admits(MARA)).isTrue();
    }

    @Test
    void r25_rooms_that_ended_or_whose_process_is_gone_count_no_more() {
        charges.hold("one", "Mara Lindt", now);
        charges.hold("two", "Mara Lindt", now);
        charges.release("one");
        assertThat(room("three", true).admits(MARA)).isTrue();
        charges.hold("four", "Mara Lindt", now);
        assertThat(room("three", true).admits(MARA)).isFalse();
        now = now.plus(Charges.COUNTS);
        assertThat(room("three", true).admits(MARA)).isTrue();
    }

    @Test
    void r25_of_too_many_rooms_the_last_one_taken_has_two_minutes() {
        InCharge first = room("one", true);
        InCharge second = room("two", true);
        InCharge third = room("three", true);
        for (InCharge each : List.of(first, second, third)) {
            now = now.plusSeconds(1);
            each.run();
        }
        assertThat(shown.getLast()).contains(new Charge("Mara Lindt", 3, 2));
        assertThat(third.holds(now)).isTrue();
        assertThat(third.holds(now.plus(InCharge.GRACE))).isFalse();
        assertThat(first.holds(now.plus(InCharge.GRACE))).isTrue();
        assertThat(second.holds(now.plus(InCharge.GRACE))).isTrue();
        first.close();
        now = now.plus(InCharge.EVERY);
        second.run();
        third.run();
        assertThat(third.holds(now.plus(InCharge.GRACE)))
                .as("another room ended")
                .isTrue();
    }

    @Test
    void r25_a_preview_and_a_room_off_air_count_for_nobody() {
        room("one", false).run();
        assertThat(charges.rooms("Mara Lindt", now)).isEmpty();
        assertThat(shown).containsExactly(Optional.empty());
    }

    private InCharge room(String name, boolean onAir) {
        return new InCharge(name, charges, () -> Optional.of(MARA), () -> onAir, shown::add, () -> now);
    }
}
