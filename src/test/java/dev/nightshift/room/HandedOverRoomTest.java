package dev.nightshift.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.room.Room.Reply;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A person goes on before a camera, and the host afterwards. */
class HandedOverRoomTest extends RoomOnAir {
    private static final Instruction MARA = new Instruction.Camera(Optional.of("Mara"));

    @Test
    void the_host_stops_at_the_end_of_its_clause_and_the_camera_goes_on() {
        Decision over = decide(new Command.HandOver("Mara", "mara"));
        assertThat(over.instructions()).contains(new Instruction.Yield(1, false), MARA);
        decide(new Command.LineCut(1, "sentence"));
        assertThat(queue()).isEmpty();
    }

    @Test
    void the_script_goes_on_where_it_was_when_the_person_hands_back() {
        decide(new Command.HandOver("Mara", "mara"));
        decide(new Command.LineCut(1, "sentence"));
        Decision back = decide(new Command.HandBack("mara"));
        assertThat(back.instructions().getFirst()).isEqualTo(new Instruction.Camera(Optional.empty()));
        assertThat(queue()).containsExactly("sentence a.", "sentence b.");
    }

    @Test
    void the_host_says_nothing_while_a_person_is_on_air() {
        ask("anna", "question about apples");
        decide(new Command.HandOver("Mara", "mara"));
        decide(new Command.LineCut(1, "sentence"));
        replied(1, "Apples are red.");
        ask("ben", "question about pears");
        assertThat(queue()).isEmpty();
        assertThat(decide(new Command.Say("Hello.", "mara")).reply()).isInstanceOf(Reply.Refused.class);
        decide(new Command.HandBack("mara"));
        assertThat(note("page:1").state()).isIn(CommentState.OPEN, CommentState.ANSWERING);
    }

    @Test
    void whoever_types_for_the_host_may_go_on_before_a_camera() {
        decide(new Command.TakeOver("mara"));
        assertThat(decide(new Command.HandOver("Mara", "mara")).instructions()).contains(MARA);
        decide(new Command.HandBack("mara"));
        assertThat(state.air().orElseThrow().talk().desk()).isEqualTo(Desk.EMPTY);
    }

    @Test
    void after_a_restart_the_person_is_still_on_air_and_the_script_holds() {
        decide(new Command.HandOver("Mara", "mara"));
        Decision again = decide(new Command.GoLive());
        assertThat(again.instructions())
                .startsWith(new Instruction.Start(ScriptedPrompter.SETUP))
                .contains(MARA);
        assertThat(queue()).isEmpty();
    }

    @Test
    void what_is_pinned_meanwhile_is_shown_at_once_and_again_after_a_restart() {
        decide(new Command.HandOver("Mara", "mara"));
        Instruction card = new Instruction.Card("pears");
        assertThat(decide(new Command.Pin(Optional.of("pears"), "mara")).instructions())
                .contains(card);
        assertThat(decide(new Command.GoLive()).instructions()).containsSubsequence(MARA, card);
    }

    @Test
    void a_second_person_and_a_name_that_is_none_are_refused() {
        assertThat(decide(new Command.HandOver(" ", "mara")).reply()).isInstanceOf(Reply.Refused.class);
        assertThat(decide(new Command.HandOver("m".repeat(41), "mara")).reply()).isInstanceOf(Reply.Refused.class);
        decide(new Command.HandOver("Mara", "mara"));
        assertThat(decide(new Command.HandOver("Noah", "noah")).reply()).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void handing_back_what_the_host_has_anyway_tells_the_performer_nothing() {
        assertThat(decide(new Command.HandBack("mara")).instructions())
                .doesNotContain(new Instruction.Camera(Optional.empty()));
    }
}
