package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.compliance.duty.DutyTerms;
import dev.nightshift.room.Command;
import dev.nightshift.room.Room;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DutyWatchTest {
    private final List<Command> asked = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-28T22:00:00Z");

    @Test
    void r25_over_a_night_the_room_asks_every_ten_to_twenty_minutes_at_moments_that_are_no_clock() {
        List<Long> gaps = new ArrayList<>();
        DutyWatch watch = watch(command -> CompletableFuture.completedFuture(noted(command)));
        Instant last = now;
        for (int second = 0; second < 8 * 3600; second++) {
            now = now.plusSeconds(1);
            watch.run();
            if (asked.removeIf(Command.AskPresence.class::isInstance)) {
                gaps.add(now.getEpochSecond() - last.getEpochSecond());
                last = now;
            }
        }
        assertThat(gaps).hasSizeBetween(24, 48).allMatch(gap -> gap >= 600 && gap <= 1201);
        assertThat(gaps.stream().distinct().count()).isGreaterThan(20);
        assertThat(asked).hasSize(8 * 3600).containsOnly(new Command.CheckPresence());
    }

    @Test
    void r25_a_room_that_could_not_be_asked_is_told_and_asked_at_once_when_it_can_be() {
        List<CompletableFuture<Room.Reply>> replies = new ArrayList<>();
        DutyWatch watch = watch(command -> {
            noted(command);
            replies.add(new CompletableFuture<>());
            return replies.getLast();
        });
        watch.run();
        replies.getLast().completeExceptionally(new IllegalStateException("the journal is full"));
        assertThatThrownBy(watch::run).hasMessage("the journal is full");
        watch.run();
        assertThat(asked.getLast()).isInstanceOf(Command.AskPresence.class);
    }

    @Test
    void r25_a_room_that_does_not_answer_breaks_every_look_until_it_does() {
        CompletableFuture<Room.Reply> reply = new CompletableFuture<>();
        DutyWatch watch = watch(command -> {
            noted(command);
            return reply;
        });
        watch.run();
        now = now.plus(DutyWatch.PATIENCE);
        assertThatCode(watch::run).doesNotThrowAnyException();
        now = now.plusSeconds(1);
        assertThatThrownBy(watch::run).isInstanceOf(DutyWatch.NoAnswerException.class);
        assertThatThrownBy(watch::run).isInstanceOf(DutyWatch.NoAnswerException.class);
        assertThat(asked).as("nothing more is asked of a room that is stuck").hasSize(1);
        reply.complete(new Room.Reply.Done());
        assertThatCode(watch::run).doesNotThrowAnyException();
    }

    private DutyWatch watch(Function<Command, CompletionStage<Room.Reply>> room) {
        return new DutyWatch(DutyTerms.usual(), room, new Random(1), () -> now);
    }

    private Room.Reply noted(Command command) {
        asked.add(command);
        return new Room.Reply.Done();
    }
}
