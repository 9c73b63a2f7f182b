package dev.nightshift.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.Room.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperatedRoomTest extends RoomOnAir {
    @Test
    void an_operator_who_takes_over_silences_the_script_and_is_heard_next() {
        Decision over = decide(new Command.TakeOver("mara"));
        assertThat(over.instructions()).contains(new Instruction.Yield(1, false));
        decide(new Command.LineCut(1, "sentence"));
        assertThat(queue()).isEmpty();
        Decision said = decide(new Command.Say("Mara answers that.", "mara"));
        assertThat(said.thinking()).hasSize(1);
        replied(1, "Mara answers that.");
        assertThat(queue()).containsExactly("Mara answers that.");
    }

    @Test
    void the_script_goes_on_where_it_was_when_the_operator_hands_back() {
        decide(new Command.TakeOver("mara"));
        decide(new Command.LineCut(1, "sentence"));
        decide(new Command.HandBack("mara"));
        assertThat(queue()).containsExactly("sentence a.", "sentence b.");
    }

    @Test
    void a_second_operator_can_not_take_over_too() {
        decide(new Command.TakeOver("mara"));
        assertThat(decide(new Command.TakeOver("noah")).reply()).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void only_who_has_taken_over_speaks_through_the_host() {
        assertThat(decide(new Command.OpenMicrophone("mara")).reply()).isInstanceOf(Reply.Refused.class);
        decide(new Command.TakeOver("mara"));
        assertThat(decide(new Command.OpenMicrophone("noah")).reply()).isInstanceOf(Reply.Refused.class);
        Decision open = decide(new Command.OpenMicrophone("mara"));
        assertThat(open.instructions()).containsExactly(new Instruction.OpenMicrophone("mara"));
        assertThat(RoomView.of(state, now).floor().speaking()).contains("mara");
        assertThat(decide(new Command.CloseMicrophone("by mara")).instructions())
                .containsExactly(new Instruction.CloseMicrophone());
        assertThat(facts)
                .endsWith(
                        new Room.Event.MicrophoneOpened("mara", now),
                        new Room.Event.MicrophoneClosed("mara", "by mara", now));
    }

    @Test
    void nobody_is_heard_on_when_the_host_is_handed_back_the_show_pauses_ends_or_starts_anew() {
        for (Command then : List.of(
                new Command.HandBack("noah"),
                new Command.Pause("noah"),
                new Command.GoLive(),
                new Command.PerformerFailed("broken"),
                new Command.End("noah"))) {
            decide(new Command.Resume("noah"));
            decide(new Command.HandBack("noah"));
            decide(new Command.TakeOver("mara"));
            decide(new Command.OpenMicrophone("mara"));
            assertThat(decide(then).instructions()).as(then.toString()).contains(new Instruction.CloseMicrophone());
            assertThat(RoomView.of(state, now).floor().speaking()).isEmpty();
        }
    }

    @Test
    void skipping_leaves_the_product_and_does_not_come_back_to_the_sentence_that_was_cut() {
        decide(new Command.Skip("mara"));
        decide(new Command.LineCut(1, "sentence"));
        assertThat(state.air().orElseThrow().cued().getFirst().line().at().segment())
                .isEqualTo(1);
    }

    @Test
    void a_pause_reopens_the_question_that_nobody_heard_answered() {
        ask("anna", "question about apples");
        replied(1, "Apples are red.");
        decide(new Command.Pause("mara"));
        assertThat(note("page:1").state()).isEqualTo(CommentState.OPEN);
    }

    @Test
    void an_operator_may_want_an_old_comment_answered() {
        decide(hear(viewers.says("bot", Intent.SPAM, "buy followers", now)));
        assertThat(decide(new Command.AnswerNow("page:1", "mara")).thinking()).hasSize(1);
    }
}
