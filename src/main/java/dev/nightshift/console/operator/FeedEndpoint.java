package dev.nightshift.console.operator;

import dev.nightshift.console.ShownRoom;
import dev.nightshift.console.ShownRooms;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A room's page kept true by server-sent events: {@code {"parts": {name: html}, "order": [id], "rows": {id: html}}}.
 * An empty one every two seconds shows that the connection holds. A browser comes back every five minutes, so that an
 * account that was removed is noticed.
 */
@RestController
final class FeedEndpoint {
    private static final Duration BEAT = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final JsonMapper JSON = new JsonMapper();

    private final ShownRooms rooms;
    private final RoomPolls polls;
    private final Painter painter;
    private final InstantSource clock;

    FeedEndpoint(ShownRooms rooms, RoomPolls polls, Painter painter, InstantSource clock) {
        this.rooms = rooms;
        this.polls = polls;
        this.painter = painter;
        this.clock = clock;
    }

    @GetMapping("/console/rooms/{room}/feed")
    void feed(@PathVariable("room") String id, Locale locale, HttpServletResponse response)
            throws IOException, InterruptedException {
        ShownRoom room = rooms.find(id).orElseThrow(RoomPage::noSuchRoom);
        RoomPoll poll = polls.of(room);
        try (RoomPoll.Seat seat = polls.sit(room).orElseThrow(FeedEndpoint::full)) {
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            send(room, poll, seat, locale, response.getWriter());
        }
    }

    /** Ends when the browser is gone, the time is over or the server stops. */
    private void send(ShownRoom room, RoomPoll poll, RoomPoll.Seat seat, Locale locale, PrintWriter out)
            throws InterruptedException {
        Instant end = clock.instant().plus(LONGEST);
        Painted shown = Painted.BLANK;
        long number = 0;
        out.print("retry: 500\n\n");
        while (!out.checkError() && !poll.isClosed() && clock.instant().isBefore(end)) {
            Optional<Look> look = seat.next(number, BEAT);
            Painted now = look.map(
                            next -> next.in(locale.getLanguage(), unpainted -> painter.paint(room, next, locale)))
                    .orElse(shown);
            out.print("data: " + JSON.writeValueAsString(now.since(shown)) + "\n\n");
            shown = now;
            number = look.map(Look::number).orElse(number);
        }
    }

    private static ResponseStatusException full() {
        return new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "too many browsers show this room");
    }
}
