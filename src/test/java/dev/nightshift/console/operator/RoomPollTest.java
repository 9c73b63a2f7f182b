package dev.nightshift.console.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.console.LawFigures;
import dev.nightshift.console.RoomFigures;
import dev.nightshift.console.RoomViews;
import dev.nightshift.console.ScriptedRoom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One look at a room serves all browsers, and there is an end to how many. */
class RoomPollTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final ScriptedRoom room = new ScriptedRoom(RoomViews.quiet());
    private final RoomPoll poll = new RoomPoll(
            "main",
            room,
            () -> new RoomFigures(
                    0,
                    0,
                    0,
                    0,
                    Map.of(),
                    0,
                    3,
                    0,
                    0,
                    0,
                    0,
                    RoomFigures.Setbacks.NONE,
                    RoomFigures.LabelFigures.NONE,
                    LawFigures.NONE,
                    Map.of()),
            () -> "",
            InstantSource.system());

    @AfterEach
    void close() {
        poll.close();
    }

    @Test
    void every_seat_gets_the_same_look() throws InterruptedException {
        try (RoomPoll.Seat one = poll.sit().orElseThrow();
                RoomPoll.Seat other = poll.sit().orElseThrow()) {
            Look first = one.next(0, SOON).orElseThrow();
            assertThat(first.view()).contains(RoomViews.quiet());
            assertThat(other.next(first.number() - 1, SOON)).contains(first);
        }
    }

    @Test
    void a_slow_browser_gets_the_newest_look_and_none_in_between() throws InterruptedException {
        try (RoomPoll.Seat slow = poll.sit().orElseThrow()) {
            Look first = slow.next(0, SOON).orElseThrow();
            room.stands(was -> RoomViews.phase(was, "paused"));
            Look second = slow.next(first.number(), SOON).orElseThrow();
            room.stands(was -> RoomViews.phase(was, "draining"));
            Look third = slow.next(second.number(), SOON).orElseThrow();
            assertThat(slow.next(first.number(), SOON)).contains(third);
        }
    }

    @Test
    void beyond_32_browsers_there_is_no_seat_until_one_leaves() {
        List<RoomPoll.Seat> seats = new ArrayList<>();
        for (int browser = 0; browser < RoomPoll.SEATS; browser++) {
            seats.add(poll.sit().orElseThrow());
        }
        assertThat(poll.sit()).isEmpty();
        seats.getFirst().close();
        assertThat(poll.sit()).isPresent();
    }

    @Test
    void a_room_without_an_answer_is_a_look_without_a_view() throws InterruptedException {
        room.fallsSilent(true);
        try (RoomPoll.Seat seat = poll.sit().orElseThrow()) {
            assertThat(seat.next(0, SOON).orElseThrow().view()).isEmpty();
        }
    }

    @Test
    void closing_lets_everybody_go() throws InterruptedException {
        try (RoomPoll.Seat seat = poll.sit().orElseThrow()) {
            poll.close();
            assertThat(seat.next(Long.MAX_VALUE - 1, SOON)).isEmpty();
            assertThat(poll.sit()).isEmpty();
        }
    }
}
