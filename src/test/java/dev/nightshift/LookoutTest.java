package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.Interlock.Watch;
import dev.nightshift.ledger.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A watch that breaks is never silent. */
class LookoutTest {
    private final Interlock interlock = new Interlock();
    private final List<Noted> noted = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private boolean works = true;
    private final Lookout lookout =
            new Lookout(Watch.DUTY, this::look, new Lookout.Told(interlock, noted::add, notices::add));

    @Test
    void r25_looks_that_work_leave_the_host_on_air_and_note_nothing() {
        for (int second = 0; second < 20; second++) {
            lookout.look();
        }
        assertThatCode(interlock::require).doesNotThrowAnyException();
        assertThat(noted).isEmpty();
        assertThat(interlock.figures().broken()).containsEntry("duty", 0L);
    }

    @Test
    void r25_one_broken_look_is_counted_noted_and_told_and_stops_nothing() {
        works = false;
        lookout.look();
        assertThat(interlock.figures().broken()).containsEntry("duty", 1L);
        assertThat(noted).singleElement().isInstanceOfSatisfying(Noted.Measured.class, measured -> {
            assertThat(measured.rule()).isEqualTo("R25");
            assertThat(measured.held()).isFalse();
            assertThat(measured.values()).containsEntry("why", "IllegalStateException: the journal is full");
        });
        assertThat(notices).singleElement().asString().contains("duty", "the journal is full");
        assertThatCode(interlock::require).doesNotThrowAnyException();
    }

    @Test
    void r25_after_five_broken_looks_in_a_row_nobody_is_drawn_until_a_look_works() {
        works = false;
        for (int second = 0; second < Lookout.TRIES; second++) {
            assertThatCode(interlock::require).doesNotThrowAnyException();
            lookout.look();
        }
        assertThatThrownBy(interlock::require).hasMessageContaining("duty");
        assertThat(interlock.figures().blind()).containsExactly("duty");
        works = true;
        lookout.look();
        assertThatCode(interlock::require).doesNotThrowAnyException();
        assertThat(noted).hasSize(3).last().isInstanceOfSatisfying(Noted.Measured.class, measured -> assertThat(
                        measured.held())
                .isTrue());
    }

    @Test
    void r14_a_schedule_goes_on_after_a_look_that_broke() throws InterruptedException {
        CountDownLatch twice = new CountDownLatch(2);
        try (Lookout breaking = new Lookout(
                Watch.CONSENT,
                () -> {
                    twice.countDown();
                    throw new AssertionError("an error of the machine");
                },
                new Lookout.Told(interlock, fact -> {}, notice -> {}))) {
            breaking.start();
            assertThat(twice.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void look() {
        if (!works) {
            throw new IllegalStateException("the journal is full");
        }
    }
}
