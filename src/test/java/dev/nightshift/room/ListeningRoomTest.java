package dev.nightshift.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.mood.Display.Feeling;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.Room.Event;
import dev.nightshift.room.Turn.Occasion;
import dev.nightshift.script.Beat;
import dev.nightshift.shop.OrderEvent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListeningRoomTest extends RoomOnAir {
    @Test
    void nobody_is_answered_before_the_host_has_said_what_it_is() {
        state = new RoomState.Unopened();
        decide(new Command.Open(ScriptedPrompter.SETUP));
        decide(new Command.GoLive());
        decide(new Command.LineStarted(1));
        assertThat(ask("anna", "how much is it").thinking()).isEmpty();
        decide(new Command.LineFinished(1, "hello"));
        decide(new Command.LineStarted(2));
        decide(new Command.LineFinished(2, "i am a machine"));
        decide(new Command.LineStarted(3));
        decide(new Command.LineFinished(3, "a person takes over"));
        assertThat(decide(new Command.LineStarted(4)).thinking()).hasSize(1);
    }

    @Test
    void a_question_opens_a_turn_for_the_mind() {
        Decision decision = ask("anna", "how much is it");
        assertThat(decision.thinking()).singleElement().satisfies(turn -> assertThat(turn.occasion())
                .isInstanceOf(Occasion.Answer.class));
    }

    @Test
    void the_answer_goes_before_the_script_and_the_sentence_that_sounds_gives_way() {
        ask("anna", "how much is it");
        Decision decision = replied(1, "It is cheap.");
        assertThat(decision.instructions())
                .containsSubsequence(new Instruction.Withdraw(2), new Instruction.Yield(1, true));
        assertThat(queue()).containsExactly("sentence a.", "It is cheap.");
    }

    @Test
    void a_sentence_that_was_left_is_spoken_again_after_the_answer() {
        ask("anna", "how much is it");
        replied(1, "It is cheap.");
        decide(new Command.LineCut(1, "sentence"));
        decide(new Command.LineStarted(3));
        Decision after = decide(new Command.LineFinished(3, "It is cheap."));
        assertThat(queue()).containsExactly("sentence a.", "sentence b.");
        assertThat(after.events()).contains(new Event.TurnClosed(1, now));
    }

    @Test
    void a_sentence_that_was_heard_to_its_end_is_not_spoken_again() {
        ask("anna", "how much is it");
        replied(1, "It is cheap.");
        decide(new Command.LineFinished(1, "sentence a."));
        assertThat(queue()).containsExactly("It is cheap.", "sentence b.");
    }

    @Test
    void a_price_is_told_to_its_end() {
        state = priceSounding();
        ask("anna", "how much is it");
        assertThat(replied(1, "It is cheap.").instructions()).noneMatch(Instruction.Yield.class::isInstance);
    }

    @Test
    void the_same_question_of_three_viewers_is_answered_once() {
        ask("first", "what does the host say");
        ask("anna", "do you ship to austria");
        ask("bert", "do you ship to austria?");
        ask("carl", "do you  ship to austria");
        Decision next = replied(1, "One.");
        decide(new Command.LineFinished(1, "sentence a."));
        next = decide(new Command.LineStarted(3));
        Occasion.Answer answer = (Occasion.Answer) next.thinking().getFirst().occasion();
        assertThat(answer.comments()).hasSize(3);
    }

    @Test
    void at_most_two_turns_interrupt_one_beat() {
        ask("anna", "question about apples");
        answered(1);
        ask("bert", "question about pears");
        answered(2);
        assertThat(ask("carl", "question about plums").thinking()).isEmpty();
    }

    @Test
    void a_turn_that_said_nothing_is_no_answer_in_the_beat() {
        ask("anna", "my kids are asleep finally");
        unknown(1);
        ask("bert", "question about pears");
        answered(2);
        assertThat(ask("carl", "question about plums").thinking()).hasSize(1);
    }

    @Test
    void nobody_is_told_that_the_host_does_not_know_what_was_not_asked() {
        ask("anna", "my kids are asleep finally");
        unknown(1);
        assertThat(queue()).containsExactly("sentence a.", "sentence b.");
        assertThat(note("page:1").state()).isEqualTo(CommentState.LET_PASS);
    }

    @Test
    void whoever_asked_is_told_that_the_host_does_not_know() {
        ask("anna", "does it sing?");
        unknown(1);
        assertThat(queue()).containsExactly("sentence a.", "I don't know.");
    }

    @Test
    void a_question_that_was_held_back_is_answered_between_two_beats() {
        ask("anna", "question about apples");
        answered(1);
        ask("bert", "question about pears");
        answered(2);
        ask("carl", "question about plums");
        long left = sounding();
        state = nextIsOf(Beat.REVEAL);
        assertThat(decide(new Command.LineFinished(left, "script")).thinking()).hasSize(1);
    }

    @Test
    void what_waited_too_long_is_let_go_and_counted_as_that() {
        ask("anna", "question about apples");
        ask("bert", "question about pears");
        now = now.plusSeconds(61);
        decide(new Command.Gathered(List.of(), 0, 0));
        assertThat(note("page:2").state()).isEqualTo(CommentState.EXPIRED);
    }

    @Test
    void spam_is_passed_over_and_reaches_no_mind() {
        Decision decision = decide(hear(viewers.says("bot", Intent.SPAM, "buy followers", now)));
        assertThat(decision.thinking()).isEmpty();
        assertThat(note("page:1").state()).isEqualTo(CommentState.LET_PASS);
    }

    @Test
    void the_third_insult_mutes_a_viewer() {
        for (int insult = 0; insult < 3; insult++) {
            decide(hear(viewers.insults("troll", 0.8, now)));
        }
        long before = heard();
        decide(hear(viewers.says("troll", Intent.PRICE, "how much", now)));
        assertThat(heard()).isEqualTo(before);
    }

    @Test
    void an_insult_saddens_and_a_paid_order_gladdens() {
        Decision hurt = decide(hear(viewers.insults("troll", 0.9, now)));
        assertThat(shown(hurt)).contains(Feeling.SAD);
        now = now.plus(Duration.ofMinutes(3));
        decide(new Command.LineFinished(1, "sentence a."));
        Decision glad = decide(new Command.OrderHappened(ScriptedViewers.paid("o1", "WH-POT", "Mia", now)));
        assertThat(shown(glad)).contains(Feeling.HAPPY);
    }

    @Test
    void an_order_that_is_told_twice_is_noted_and_thanked_once() {
        OrderEvent order = ScriptedViewers.paid("o1", "WH-POT", "Mia", now);
        Decision first = decide(new Command.OrderHappened(order));
        Decision again = decide(new Command.OrderHappened(order));
        assertThat(first.thinking())
                .singleElement()
                .extracting(Turn::occasion)
                .isEqualTo(new Occasion.Thanks(List.of("Mia"), 1, "WH-POT"));
        assertThat(again.events()).isEmpty();
    }

    @Test
    void an_order_is_attributed_to_the_sentence_on_air() {
        Decision decision = decide(new Command.OrderHappened(ScriptedViewers.paid("o1", "WH-POT", "Mia", now)));
        Event.OrderNoted noted = (Event.OrderNoted) decision.events().getFirst();
        assertThat(noted.sentence()).contains("s0");
        assertThat(noted.speechId()).isEqualTo(1);
    }

    @Test
    void after_a_restart_an_unheard_answer_is_thought_about_again_and_a_begun_one_is_not_repeated() {
        ask("anna", "question about apples");
        replied(1, "Apples are red.");
        decide(new Command.LineFinished(1, "sentence a."));
        RoomState unheard = state;
        assertThat(decide(new Command.GoLive()).thinking()).hasSize(1);
        state = unheard;
        decide(new Command.LineStarted(3));
        assertThat(decide(new Command.GoLive()).thinking()).isEmpty();
        assertThat(note("page:1").state()).isEqualTo(CommentState.ANSWERED);
    }

    @Test
    void an_answered_comment_keeps_what_the_host_said() {
        ask("anna", "question about apples");
        answered(1);
        assertThat(note("page:1").reply()).contains("An answer.");
        assertThat(note("page:1").state()).isEqualTo(CommentState.ANSWERED);
    }
}
