package dev.nightshift.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.Room.Event;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WrittenAnswersTest {
    private final RoomRules rules = new RoomRules(setup -> new ScriptedPrompter(1_000));
    private final ScriptedViewers viewers = new ScriptedViewers();
    private static final String INTRODUCTION = "I'm the AI host of this show. ";

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
    void a_question_that_is_spoken_of_at_once_is_not_written_to() {
        assertThat(ask("anna", "how much is it").writing()).isEmpty();
    }

    @Test
    void a_third_question_in_a_beat_is_answered_in_writing_at_once() {
        twoAnswers();
        Decision third = ask("carl", "what is it made of");
        assertThat(third.thinking()).isEmpty();
        assertThat(third.writing()).singleElement().satisfies(turn -> {
            assertThat(turn.comments()).hasSize(1);
            assertThat(turn.id()).isNegative();
            assertThat(turn.bridge()).isFalse();
        });
        assertThat(ask("dora", "is there a chair too").writing()).hasSize(1);
        assertThat(ask("emil", "does it come in blue").writing())
                .as("only so many are written at a time")
                .isEmpty();
    }

    @Test
    void a_question_that_waits_for_other_answers_is_answered_in_writing_after_a_while() {
        ask("anna", "how much is it");
        Decision waits = ask("bela", "what is it made of");
        assertThat(waits.writing()).isEmpty();
        now = now.plus(WritingRules.A_WHILE);
        assertThat(decide(new Command.Gathered(List.of(), 0, 1)).writing()).hasSize(1);
    }

    @Test
    void what_is_written_is_read_in_the_chat_and_said_all_the_same_when_there_is_time() {
        twoAnswers();
        String comment = ask("carl", "what is it made of")
                .writing()
                .getFirst()
                .comments()
                .getFirst();
        written(comment, "Of wood.");
        assertThat(view(comment).written()).contains(INTRODUCTION + "Of wood.");
        assertThat(view(comment).state()).isEqualTo(CommentState.OPEN);

        soundAnswer();
        decide(new Command.AnswerNow(comment, "an operator"));
        assertThat(view(comment).state()).isEqualTo(CommentState.ANSWERING);
        assertThat(opened(3).reported()).as("operators know of it already").isTrue();
    }

    @Test
    void it_is_written_once_even_when_it_comes_twice_or_the_room_starts_anew() {
        twoAnswers();
        String comment = ask("carl", "what is it made of")
                .writing()
                .getFirst()
                .comments()
                .getFirst();
        assertThat(decide(new Command.GoLive()).writing())
                .as("asked for, and lost with the process")
                .anyMatch(turn -> turn.comments().equals(List.of(comment)));
        written(comment, "Of wood.");
        assertThat(written(comment, "Of steel.").events()).noneMatch(Event.AnswerWritten.class::isInstance);
        assertThat(decide(new Command.GoLive()).writing())
                .noneMatch(turn -> turn.comments().equals(List.of(comment)));
        assertThat(view(comment).written()).contains(INTRODUCTION + "Of wood.");
    }

    @Test
    void r11_the_first_written_reply_to_each_viewer_says_that_an_ai_writes_and_the_next_does_not_repeat_it() {
        twoAnswers();
        String first = writtenTo("carl", "what is it made of");
        String next = writtenTo("carl", "does it come in blue");
        String other = writtenTo("dora", "is there a chair too");
        assertThat(view(first).written()).contains(INTRODUCTION + "Yes.");
        assertThat(view(next).written()).contains("Yes.");
        assertThat(view(other).written()).contains(INTRODUCTION + "Yes.");
    }

    private String writtenTo(String viewer, String question) {
        String comment = ask(viewer, question).writing().getFirst().comments().getFirst();
        written(comment, "Yes.");
        return comment;
    }

    @Test
    void whoever_asks_the_same_reads_the_same() {
        twoAnswers();
        String comment = ask("carl", "what is it made of")
                .writing()
                .getFirst()
                .comments()
                .getFirst();
        written(comment, "Of wood.");
        assertThat(ask("dora", "what is it made of?").writing()).isEmpty();
        assertThat(state.air()
                        .map(air -> FloorView.of(air, now))
                        .orElseThrow()
                        .comments()
                        .getFirst()
                        .written())
                .contains(INTRODUCTION + "Of wood.");
    }

    @Test
    void greetings_insults_and_what_an_operator_let_pass_are_not_written_to() {
        twoAnswers();
        assertThat(decide(new Command.Hear(viewers.says("carl", Intent.GREETING, "hello", now)))
                        .writing())
                .isEmpty();
        assertThat(decide(new Command.Hear(viewers.insults("dora", 0.5, now))).writing())
                .isEmpty();
        decide(new Command.TakeOver("an operator"));
        assertThat(ask("emil", "does it come in blue").writing()).isEmpty();
    }

    @Test
    void where_there_is_nothing_to_write_nobody_asks_again() {
        twoAnswers();
        String comment = ask("carl", "what is it made of")
                .writing()
                .getFirst()
                .comments()
                .getFirst();
        decide(new Command.Written(
                comment, new Thought(Thought.Outcome.REFUSED, List.of(), false, List.of(), "refused", 10)));
        assertThat(view(comment).written()).isEmpty();
        now = now.plusSeconds(30);
        assertThat(decide(new Command.Gathered(List.of(), 0, 1)).writing()).isEmpty();
    }

    /** The beat has had its two answers. */
    private void twoAnswers() {
        ask("anna", "how much is it");
        replied(1);
        soundAnswer();
        ask("bela", "is it still there");
        replied(2);
    }

    /** The answer that waits begins. */
    private void soundAnswer() {
        state.air().orElseThrow().cued().stream()
                .filter(line -> !line.started() && line.line().turn().isPresent())
                .findFirst()
                .ifPresent(line -> decide(new Command.LineStarted(line.id())));
    }

    private Decision ask(String viewer, String text) {
        return decide(new Command.Hear(viewers.says(viewer, Intent.PRICE, text, now)));
    }

    private Decision written(String comment, String text) {
        return decide(new Command.Written(comment, thought(text)));
    }

    private void replied(long turn) {
        decide(new Command.Replied(turn, thought("It is so.")));
    }

    private static Thought thought(String text) {
        return new Thought(
                Thought.Outcome.ANSWERED,
                Stream.of(text).map(ScriptedPrompter::cleared).toList(),
                false,
                List.of(),
                "",
                1_000);
    }

    private Turn opened(long id) {
        return state.air().orElseThrow().talk().turn(id).orElseThrow().turn();
    }

    private RoomView.CommentView view(String comment) {
        return FloorView.of(state.air().orElseThrow(), now).comments().stream()
                .filter(view -> view.id().equals(comment))
                .findFirst()
                .orElseThrow();
    }

    private Decision decide(Command command) {
        Decision decision = rules.decide(state, command, now);
        for (Event event : decision.events()) {
            state = state.after(event);
        }
        return decision;
    }
}
