package dev.nightshift.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.room.Room.Event;
import dev.nightshift.room.Room.Reply;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T22:00:00Z");
    private static final Setup SETUP = ScriptedPrompter.SETUP;

    private final ScriptedPrompter prompter = new ScriptedPrompter(100);
    private final RoomRules rules = new RoomRules(setup -> prompter);
    private RoomState state = new RoomState.Unopened();

    @Test
    void a_room_that_nobody_opened_can_not_go_live() {
        assertThat(decide(new Command.GoLive()).reply()).isInstanceOf(Reply.Refused.class);
        assertThat(state).isEqualTo(new RoomState.Unopened());
    }

    @Test
    void going_live_starts_the_performer_and_cues_two_lines() {
        Decision decision = goLive();
        assertThat(decision.instructions()).hasSize(3);
        assertThat(decision.instructions().getFirst()).isEqualTo(new Instruction.Start(SETUP));
        assertThat(spoken(decision)).containsExactly(1L, 2L);
    }

    @Test
    void a_finished_line_is_followed_by_the_next_one() {
        goLive();
        decide(new Command.LineStarted(1));
        Decision decision = decide(new Command.LineFinished(1, "first"));
        assertThat(decision.events().getFirst()).isEqualTo(new Event.LineSpoken(1, "first", NOW));
        assertThat(spoken(decision)).containsExactly(3L);
        assertThat(cued()).containsExactly(2L, 3L);
    }

    @Test
    void a_line_that_is_reported_twice_is_counted_once() {
        goLive();
        decide(new Command.LineFinished(1, "first"));
        assertThat(decide(new Command.LineFinished(1, "first")).events()).isEmpty();
    }

    @Test
    void a_pause_takes_back_what_nobody_heard_and_resuming_goes_on_exactly_there() {
        goLive();
        decide(new Command.LineStarted(1));
        Decision paused = decide(new Command.Pause("mara"));
        assertThat(paused.instructions()).containsExactly(new Instruction.Withdraw(2), new Instruction.Hold());
        decide(new Command.LineFinished(1, "first"));
        Decision resumed = decide(new Command.Resume("mara"));
        assertThat(cleared(resumed)).containsExactly("s1", "s2");
    }

    @Test
    void a_paused_room_cues_nothing() {
        goLive();
        decide(new Command.LineStarted(1));
        decide(new Command.Pause("mara"));
        assertThat(spoken(decide(new Command.LineFinished(1, "first")))).isEmpty();
    }

    @Test
    void a_changed_catalogue_cues_the_unheard_line_anew() {
        goLive();
        decide(new Command.LineStarted(1));
        Decision decision = decide(new Command.CatalogueChanged());
        assertThat(decision.instructions().getFirst()).isEqualTo(new Instruction.Withdraw(2));
        assertThat(cleared(decision)).containsExactly("s1");
        assertThat(cued()).containsExactly(1L, 3L);
    }

    @Test
    void a_restart_in_mid_show_goes_on_with_the_sentence_that_was_not_finished() {
        goLive();
        decide(new Command.LineStarted(1));
        decide(new Command.LineFinished(1, "first"));
        decide(new Command.LineStarted(2));
        Decision again = decide(new Command.GoLive());
        assertThat(again.instructions().getFirst()).isEqualTo(new Instruction.Start(SETUP));
        assertThat(cleared(again)).containsExactly("s1", "s2");
        assertThat(again.events()).noneMatch(Event.WentLive.class::isInstance);
    }

    @Test
    void a_line_the_voice_can_not_speak_is_passed_over_and_never_tried_again() {
        goLive();
        Decision decision = decide(new Command.LineFailed(1, "no voice"));
        assertThat(decision.events()).contains(new Event.LinePassedOver("s0", "no voice", NOW));
        assertThat(cleared(decision)).containsExactly("s2");
    }

    @Test
    void a_performer_that_stumbles_leaves_a_fact_and_the_room_goes_on() {
        goLive();
        Decision decision = decide(new Command.PerformerStumbled("the encoder died"));
        assertThat(decision.events()).containsExactly(new Event.PerformerFailed("the encoder died", NOW));
        assertThat(state).isInstanceOf(RoomState.Live.class);
    }

    @Test
    void trouble_is_shown_from_its_first_moment_until_the_performer_is_well() {
        goLive();
        decide(new Command.PerformerStumbled("the voice failed"));
        decide(new Command.PerformerStumbled("the voice failed again"));
        assertThat(RoomView.of(state, NOW).trouble()).contains(new Trouble("the voice failed again", NOW));
        assertThat(decide(new Command.PerformerWell()).events()).contains(new Event.PerformerWell(NOW));
        assertThat(RoomView.of(state, NOW).trouble()).isEmpty();
        assertThat(decide(new Command.PerformerWell()).events()).isEmpty();
    }

    @Test
    void a_performer_that_failed_for_good_makes_the_room_hold() {
        goLive();
        Decision decision = decide(new Command.PerformerFailed("the encoder died"));
        assertThat(decision.events()).first().isEqualTo(new Event.PerformerFailed("the encoder died", NOW));
        assertThat(decision.instructions()).endsWith(new Instruction.Hold());
        assertThat(state).isInstanceOf(RoomState.Paused.class);
    }

    @Test
    void ending_lets_the_sounding_line_finish_and_then_the_room_is_idle() {
        goLive();
        decide(new Command.LineStarted(1));
        Decision ending = decide(new Command.End("over"));
        assertThat(ending.instructions()).containsExactly(new Instruction.Withdraw(2), new Instruction.Finish());
        decide(new Command.LineFinished(1, "first"));
        decide(new Command.Ended());
        assertThat(state).isEqualTo(new RoomState.Idle(SETUP, 1));
    }

    @Test
    void r19_a_show_that_may_not_be_seen_any_more_ends_behind_the_safe_picture() {
        goLive();
        decide(new Command.LineStarted(1));
        Decision stopped = decide(new Command.Stop(Closing.PAPERS, "R19 twitch"));
        assertThat(stopped.instructions())
                .containsExactly(
                        new Instruction.Close(Closing.PAPERS), new Instruction.Withdraw(2), new Instruction.Finish());
        assertThat(stopped.events()).contains(new Event.Ending("R19 twitch", NOW));
        assertThat(decide(new Command.Stop(Closing.PAPERS, "R19 twitch")).events())
                .as("told twice")
                .isEmpty();
        decide(new Command.Ended());
        assertThat(decide(new Command.Stop(Closing.PAPERS, "R19 twitch")).instructions())
                .isEmpty();
    }

    @Test
    void the_next_show_has_the_next_number() {
        goLive();
        decide(new Command.End("over"));
        decide(new Command.Ended());
        Decision again = decide(new Command.GoLive());
        assertThat(again.events().getFirst()).isEqualTo(new Event.WentLive(2, NOW));
    }

    @Test
    void when_nothing_may_be_said_the_room_holds_and_says_so() {
        RoomRules mute = new RoomRules(setup -> new ScriptedPrompter(0));
        state = state.after(new Event.Opened(SETUP));
        Decision decision = mute.decide(state, new Command.GoLive(), NOW);
        assertThat(decision.instructions()).endsWith(new Instruction.Hold());
        assertThat(decision.events()).last().isInstanceOf(Event.Paused.class);
    }

    @Test
    void an_open_room_on_air_refuses_another_setup() {
        goLive();
        assertThat(decide(new Command.Open(SETUP)).reply()).isInstanceOf(Reply.Refused.class);
    }

    private Decision goLive() {
        decide(new Command.Open(SETUP));
        return decide(new Command.GoLive());
    }

    private Decision decide(Command command) {
        Decision decision = rules.decide(state, command, NOW);
        for (Event event : decision.events()) {
            state = state.after(event);
        }
        return decision;
    }

    private List<Long> cued() {
        return state.air().orElseThrow().cued().stream().map(OnAir.Cued::id).toList();
    }

    private static List<Long> spoken(Decision decision) {
        return decision.instructions().stream()
                .filter(Instruction.Speak.class::isInstance)
                .map(instruction -> ((Instruction.Speak) instruction).speechId())
                .toList();
    }

    private static List<String> cleared(Decision decision) {
        return decision.events().stream()
                .filter(Event.LineCleared.class::isInstance)
                .map(event -> ((Event.LineCleared) event).sentence())
                .toList();
    }
}
