package dev.nightshift.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule R36: how long evidence is kept, and whether there is room for it. */
class ArchivePlanTest {
    private static final Instant BEGIN = Instant.parse("2026-11-29T01:00:00Z");

    @Test
    void r36_a_show_for_china_is_kept_for_three_years_at_least_and_with_its_replay() {
        Retention law = RetentionFile.standard();
        assertThat(law.keepUntil(List.of("CN"), BEGIN)).isAfterOrEqualTo(LocalDate.of(2029, 11, 29));
        assertThat(law.replay(List.of("CN"))).isTrue();
        assertThat(law.replay(List.of("EU"))).isFalse();
    }

    @Test
    void r36_of_several_markets_the_longest_term_counts_and_an_unknown_market_keeps_the_law_of_all() {
        Retention law = RetentionFile.standard();
        assertThat(law.months(List.of("EU", "CN"))).isGreaterThanOrEqualTo(36);
        assertThat(law.months(List.of("XX"))).isEqualTo(law.months(List.of("EU", "CN", "US", "DE")));
    }

    @Test
    void r36_a_show_whose_evidence_has_no_room_is_refused_and_one_with_room_is_not() {
        long spare = ArchivePlan.SPARE;
        assertThat(plan(spare + 24_000_000).fits()).isTrue();
        assertThat(plan(spare + 23_999_999).fits()).isFalse();
        assertThat(plan(0).fits()).isFalse();
        assertThat(plan(0).showsLeft()).isZero();
        assertThat(plan(spare + 240_000_000).showsLeft()).isEqualTo(10);
    }

    @Test
    void r36_the_disk_is_planned_for_the_whole_term() {
        assertThat(plan(0).neededForTheTerm()).isBetween(24_000_000L * 1_095, 24_000_000L * 1_096);
    }

    private static ArchivePlan plan(long free) {
        return new ArchivePlan(1_000_000, Duration.ofHours(24), free, 36);
    }
}
