package dev.nightshift.channel.twitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.channel.AnswerFigures;
import dev.nightshift.channel.ChatAnswer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final Outbox outbox = new Outbox();
    private Instant now = Instant.parse("2026-11-28T20:00:00Z");

    @Test
    void answers_go_out_in_their_order() {
        add(1);
        add(2);
        assertThat(send()).contains(answer(1));
        assertThat(send()).contains(answer(2));
        assertThat(send()).isEmpty();
        assertThat(outbox.figures()).isEqualTo(new AnswerFigures(2, 0, 0, 0));
    }

    @Test
    void an_answer_that_could_not_be_handed_over_is_still_due() {
        add(1);
        assertThat(outbox.due(now)).contains(answer(1));
        assertThat(outbox.due(now)).contains(answer(1));
    }

    @Test
    void the_twenty_first_waits_until_half_a_minute_after_the_first() {
        for (int number = 0; number < 25; number++) {
            add(number);
        }
        int sent = 0;
        while (send().isPresent()) {
            sent++;
        }
        assertThat(sent).isEqualTo(Outbox.BURST);
        now = now.plusSeconds(29);
        assertThat(send()).isEmpty();
        now = now.plusSeconds(1);
        assertThat(send()).contains(answer(20));
    }

    @Test
    void what_nobody_remembers_and_what_is_too_much_is_dropped_and_counted() {
        add(1);
        now = now.plusSeconds(90);
        assertThat(send()).isEmpty();
        for (int number = 0; number < Outbox.MOST + 3; number++) {
            add(number);
        }
        assertThat(outbox.figures().dropped()).isEqualTo(4);
        assertThat(send()).contains(answer(3));
    }

    @Property(tries = 200)
    void never_more_than_twenty_go_out_in_any_half_minute(
            @ForAll @Size(max = 300) List<@IntRange(max = 4_000) Integer> pauses) {
        Outbox one = new Outbox();
        List<Instant> sent = new ArrayList<>();
        int number = 0;
        for (int pause : pauses) {
            now = now.plusMillis(pause);
            one.add(answer(number++), now);
            one.add(answer(number++), now);
            for (Optional<ChatAnswer> due = one.due(now); due.isPresent(); due = one.due(now)) {
                one.sent(due.get(), now);
                sent.add(now);
            }
        }
        for (int last = Outbox.BURST; last < sent.size(); last++) {
            assertThat(sent.get(last))
                    .isAfterOrEqualTo(sent.get(last - Outbox.BURST).plusSeconds(30));
        }
    }

    private void add(int number) {
        outbox.add(answer(number), now);
    }

    private Optional<ChatAnswer> send() {
        Optional<ChatAnswer> due = outbox.due(now);
        due.ifPresent(answer -> outbox.sent(answer, now));
        return due;
    }

    private static ChatAnswer answer(int number) {
        return new ChatAnswer("twitch:" + number, "lea", "[AI] answer " + number);
    }
}
