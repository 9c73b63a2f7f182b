package dev.nightshift.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.room.Room.Event;
import dev.nightshift.room.Room.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Nobody answers, somebody answers, somebody answers late. */
class DutyTest extends RoomOnAir {
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(30);

    @Test
    void r25_whoever_does_not_answer_is_warned_and_then_the_safe_picture_stands_and_nobody_speaks() {
        asked();
        assertThat(after(59).events()).isEmpty();
        assertThat(after(1).events()).containsExactly(new Event.PresenceLate(now));
        assertThat(after(29).events()).isEmpty();
        Decision missed = after(1);
        assertThat(missed.events())
                .contains(new Event.PresenceMissed(true, now), new Event.Paused("nobody in charge", now));
        assertThat(missed.instructions()).contains(new Instruction.Hold(), new Instruction.Cover());
        assertThat(state).isInstanceOf(RoomState.Paused.class);
        assertThat(after(1).events()).isEmpty();
    }

    @Test
    void r25_an_answer_uncovers_the_show_and_it_talks_again() {
        missed();
        Decision there = decide(new Command.Present("mara"));
        assertThat(there.instructions()).contains(new Instruction.Uncover());
        assertThat(there.instructions()).anyMatch(Instruction.Speak.class::isInstance);
        assertThat(state).isInstanceOf(RoomState.Live.class);
        assertThat(duty()).isInstanceOfSatisfying(Duty.Calm.class, calm -> assertThat(
                        calm.seen().orElseThrow().by())
                .isEqualTo("mara"));
    }

    @Test
    void r25_an_answer_in_time_changes_nothing_on_air() {
        asked();
        Decision there = decide(new Command.Present("mara"));
        assertThat(there.events()).containsExactly(new Event.PresenceConfirmed("mara", now));
        assertThat(there.instructions()).isEmpty();
        assertThat(after(600).events()).noneMatch(Event.OfDuty.class::isInstance);
    }

    @Test
    void r25_whatever_else_a_person_does_at_the_console_answers_as_well() {
        asked();
        assertThat(decide(new Command.Say("Good evening.", "mara")).events())
                .contains(new Event.PresenceConfirmed("mara", now));
    }

    @Test
    void r25_what_was_refused_or_comes_from_the_program_answers_nothing() {
        asked();
        decide(new Command.Say(" ", "mara"));
        decide(new Command.CatalogueChanged());
        decide(new Command.LineFinished(1, "sentence"));
        assertThat(duty()).isInstanceOf(Duty.Asked.class);
    }

    @Test
    void r25_a_person_on_air_before_a_camera_is_there_and_is_asked_again_when_the_ai_runs() {
        asked();
        assertThat(decide(new Command.HandOver("Mara", "mara")).events())
                .as("going on answers")
                .contains(new Event.PresenceConfirmed("mara", now));
        assertThat(decide(new Command.AskPresence(ANSWER, GRACE)).events()).isEmpty();
        assertThat(after(3600).events()).noneMatch(Event.OfDuty.class::isInstance);
        decide(new Command.HandBack("mara"));
        assertThat(decide(new Command.AskPresence(ANSWER, GRACE)).events())
                .hasAtLeastOneElementOfType(Event.PresenceAsked.class);
    }

    @Test
    void r25_neither_resuming_nor_a_restart_lifts_the_safe_picture() {
        missed();
        assertThat(decide(new Command.Resume("start of the server")).reply()).isInstanceOf(Reply.Refused.class);
        assertThat(decide(new Command.GoLive()).instructions()).contains(new Instruction.Cover());
        assertThat(duty()).isInstanceOf(Duty.Missed.class);
    }

    @Test
    void r25_a_show_that_was_paused_stays_so_when_somebody_answers_late() {
        decide(new Command.Pause("mara"));
        missed();
        decide(new Command.Present("mara"));
        assertThat(state).isInstanceOf(RoomState.Paused.class);
    }

    @Test
    void r25_nobody_is_asked_twice_or_off_air() {
        asked();
        now = now.plusSeconds(10);
        assertThat(decide(new Command.AskPresence(ANSWER, GRACE)).events()).isEmpty();
        state = new RoomState.Idle(ScriptedPrompter.SETUP, 1);
        assertThat(decide(new Command.AskPresence(ANSWER, GRACE)).events()).isEmpty();
    }

    @Test
    void r25_when_the_process_slept_through_both_the_warning_and_its_end_nothing_is_left_out() {
        asked();
        assertThat(after(500).events()).startsWith(new Event.PresenceLate(now), new Event.PresenceMissed(true, now));
    }

    private void asked() {
        assertThat(decide(new Command.AskPresence(ANSWER, GRACE)).events())
                .contains(new Event.PresenceAsked(
                        now.plus(ANSWER), now.plus(ANSWER).plus(GRACE), now));
    }

    private void missed() {
        asked();
        after(91);
        assertThat(duty()).isInstanceOf(Duty.Missed.class);
    }

    private Decision after(int seconds) {
        now = now.plusSeconds(seconds);
        return decide(new Command.CheckPresence());
    }

    private Duty duty() {
        return state.air().orElseThrow().duty();
    }
}
