package dev.nightshift.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.Room.Event;
import dev.nightshift.room.Turn.Occasion;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T22:00:00Z");

    private Conversation talk = Conversation.begin(NOW);

    @Test
    void what_comes_when_too_much_waits_is_passed_over_and_counted() {
        for (int at = 0; at < Waiting.MOST + 3; at++) {
            come(new Occasion.SoldOut("product-" + at));
        }
        assertThat(talk.waiting()).hasSize(Waiting.MOST);
        assertThat(talk.dropped()).isEqualTo(3);
    }

    @Test
    void what_joins_something_that_waits_is_never_dropped() {
        come(new Occasion.Thanks(List.of("Ada"), 1, "lamp"));
        for (int at = 0; at < Waiting.MOST; at++) {
            come(new Occasion.SoldOut("product-" + at));
        }
        long before = talk.dropped();
        come(new Occasion.Thanks(List.of("Bo"), 1, "lamp"));
        assertThat(talk.dropped()).isEqualTo(before);
        assertThat(talk.waiting().getFirst().occasion())
                .isEqualTo(new Occasion.Thanks(List.of("Ada", "Bo"), 2, "lamp"));
    }

    @Test
    void somebody_in_distress_takes_the_place_of_the_newest_courtesy_when_too_much_waits() {
        for (int at = 0; at < Waiting.MOST; at++) {
            come(new Occasion.SoldOut("product-" + at));
        }
        Occasion.Care care =
                new Occasion.Care(new ScriptedViewers().says("sky", Intent.OFF_TOPIC, "i want to die", NOW));
        come(care);
        assertThat(talk.waiting()).hasSize(Waiting.MOST);
        assertThat(talk.waiting().getLast().occasion()).isEqualTo(care);
        assertThat(talk.dropped()).isEqualTo(1);
    }

    private void come(Occasion occasion) {
        talk = talk.after(new Event.OccasionCame(occasion, NOW));
    }
}
