package dev.nightshift.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.mood.Display;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.Room.Event;
import dev.nightshift.room.Turn.Occasion;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaringRoomTest {
    private static final String HINT = "i dont want to live anymore";

    private final RoomRules rules = new RoomRules(setup -> new ScriptedPrompter(1_000));
    private final ScriptedViewers viewers = new ScriptedViewers();
    private Instant now = Instant.parse("2026-11-28T20:00:00Z");
    private RoomState state = new RoomState.Unopened();

    @BeforeEach
    void go_live() {
        decide(new Command.Open(ScriptedPrompter.SETUP));
        decide(new Command.GoLive());
        decide(new Command.LineStarted(1));
        state = OpenedShow.of(state);
    }

    @Test
    void somebody_in_distress_is_spoken_to_before_anything_else_and_an_operator_is_told() {
        Decision decision = hint("sky", HINT);
        assertThat(decision.thinking()).singleElement().satisfies(turn -> {
            assertThat(turn.occasion()).isInstanceOf(Occasion.Care.class);
            assertThat(turn.bridge()).isFalse();
        });
        assertThat(floor().alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.name()).isEqualTo("sky");
            assertThat(alert.toString()).doesNotContain("sky", "live");
        });
    }

    @Test
    void it_moves_no_mood_and_no_joy_is_shown_meanwhile() {
        Feelings before = talk().feelings();
        hint("sky", HINT);
        assertThat(talk().feelings().mood()).isEqualTo(before.mood());
        now = now.plusSeconds(180);
        decide(new Command.LineFinished(1, "sentence a."));
        decide(new Command.OrderHappened(ScriptedViewers.paid("o1", "WH-POT", "Mia", now)));
        assertThat(talk().feelings().shown(now)).isEqualTo(Display.CALM);
    }

    @Test
    void the_same_order_is_joy_otherwise() {
        now = now.plusSeconds(180);
        decide(new Command.LineFinished(1, "sentence a."));
        decide(new Command.OrderHappened(ScriptedViewers.paid("o1", "WH-POT", "Mia", now)));
        assertThat(talk().feelings().shown(now)).isNotEqualTo(Display.CALM);
    }

    @Test
    void its_sentences_are_said_gravely() {
        hint("sky", HINT);
        Decision decision = decide(new Command.Replied(1, thought("You matter.")));
        assertThat(decision.instructions().stream()
                        .filter(Instruction.Speak.class::isInstance)
                        .map(speak -> ((Instruction.Speak) speak).cue())
                        .filter(cue -> cue.turn().isPresent()))
                .isNotEmpty()
                .allMatch(Cue::grave);
    }

    @Test
    void who_writes_so_again_alerts_again_but_the_host_does_not_repeat_itself() {
        hint("sky", HINT);
        Decision again = hint("moon", HINT);
        assertThat(again.thinking()).isEmpty();
        assertThat(floor().alerts()).hasSize(2);
        assertThat(talk().waiting()).isEmpty();
    }

    @Test
    void an_alert_stays_until_an_operator_has_seen_to_it() {
        hint("sky", HINT);
        String comment = floor().alerts().getFirst().comment();
        decide(new Command.SeenTo("another", "mia"));
        assertThat(floor().alerts()).hasSize(1);
        decide(new Command.SeenTo(comment, "mia"));
        assertThat(floor().alerts()).isEmpty();
    }

    @Test
    void it_is_neither_written_to_nor_taken_for_a_question() {
        hint("sky", HINT);
        now = now.plusSeconds(90);
        assertThat(decide(new Command.Gathered(List.of(), 0, 1)).writing()).isEmpty();
    }

    private Decision hint(String viewer, String text) {
        return decide(new Command.Hear(viewers.says(viewer, Intent.USAGE, text, now)));
    }

    private Conversation talk() {
        return state.air().orElseThrow().talk();
    }

    private RoomView.Floor floor() {
        return FloorView.of(state.air().orElseThrow(), now);
    }

    private static Thought thought(String text) {
        return new Thought(
                Thought.Outcome.KIND,
                Stream.of(text).map(ScriptedPrompter::cleared).toList(),
                false,
                List.of(),
                "",
                1_000);
    }

    private Decision decide(Command command) {
        Decision decision = rules.decide(state, command, now);
        for (Event event : decision.events()) {
            state = state.after(event);
        }
        return decision;
    }
}
