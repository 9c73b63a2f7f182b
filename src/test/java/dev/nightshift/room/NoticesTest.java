package dev.nightshift.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.room.Room.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The host says that it is an AI: at the start, every half hour, and when the show comes back (rule R05). */
class NoticesTest {
    private static final Instant START = Instant.parse("2026-11-22T22:00:00Z");
    private static final Duration LINE = Duration.ofSeconds(6);

    private final RoomRules rules = new RoomRules(setup -> ScriptedPrompter.reminding(100_000));
    private final List<Instant> notices = new ArrayList<>();
    private RoomState state = new RoomState.Unopened();
    private Instant now = START;

    @Test
    void r05_two_notices_are_never_half_an_hour_apart() {
        goLive();
        speakFor(Duration.ofHours(3));
        assertThat(notices).hasSizeGreaterThanOrEqualTo(6);
        Instant last = START;
        for (Instant notice : notices) {
            assertThat(Duration.between(last, notice)).isLessThan(Duration.ofMinutes(30));
            last = notice;
        }
    }

    @Test
    void r05_a_show_whose_opening_was_skipped_says_it_within_two_minutes() {
        goLive();
        speakFor(Duration.ofMinutes(2));
        assertThat(notices).hasSize(1);
    }

    @Test
    void r05_a_show_that_goes_on_after_a_restart_says_it_first() {
        goLive();
        speakFor(Duration.ofMinutes(12));
        assertThat(cleared(decide(new Command.GoLive())).getFirst()).isEqualTo("ai_reminder");
    }

    @Test
    void r05_a_show_that_goes_on_after_a_pause_says_it_first() {
        goLive();
        speakFor(Duration.ofMinutes(12));
        decide(new Command.Pause("mara"));
        now = now.plusSeconds(40);
        assertThat(cleared(decide(new Command.Resume("mara"))).getFirst()).isEqualTo("ai_reminder");
    }

    @Test
    void r05_what_everybody_just_heard_is_not_said_again_after_a_stumble() {
        goLive();
        speakFor(Duration.ofMinutes(3));
        assertThat(cleared(decide(new Command.GoLive()))).doesNotContain("ai_reminder");
    }

    @Test
    void r05_a_notice_that_nobody_heard_is_given_again() {
        goLive();
        speakFor(Duration.ofMinutes(1));
        now = now.plus(Duration.ofMinutes(1));
        assertThat(cleared(decide(new Command.LineStarted(0)))).containsExactly("ai_reminder");
        assertThat(cleared(decide(new Command.CatalogueChanged())).getFirst()).isEqualTo("ai_reminder");
    }

    private void goLive() {
        decide(new Command.Open(ScriptedPrompter.SETUP));
        decide(new Command.GoLive());
    }

    private void speakFor(Duration duration) {
        Instant until = now.plus(duration);
        while (now.isBefore(until)) {
            Event.LineCleared line = state.air().orElseThrow().cued().getFirst().line();
            decide(new Command.LineStarted(line.speechId()));
            now = now.plus(LINE);
            decide(new Command.LineFinished(line.speechId(), line.display()));
            if (line.noticesAi()) {
                notices.add(now);
            }
        }
    }

    private Decision decide(Command command) {
        Decision decision = rules.decide(state, command, now);
        decision.events().forEach(event -> state = state.after(event));
        return decision;
    }

    private static List<String> cleared(Decision decision) {
        return decision.events().stream()
                .filter(Event.LineCleared.class::isInstance)
                .map(event -> ((Event.LineCleared) event).sentence())
                .toList();
    }
}
