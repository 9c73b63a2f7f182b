package dev.nightshift.console.viewer;

import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.channel.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The talk as server-sent events over one long answer; whoever begins to read has come in. */
@RestController
class TalkEndpoint {
    /** Proxies drop connections that are silent for longer. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Audiences audiences;
    private final TalkFeeds feeds;
    private final ViewerCookie cookie;
    private final InstantSource clock;

    TalkEndpoint(Audiences audiences, TalkFeeds feeds, ViewerCookie cookie, InstantSource clock) {
        this.audiences = audiences;
        this.feeds = feeds;
        this.cookie = cookie;
        this.clock = clock;
    }

    @GetMapping("/rooms/{room}/talk")
    void talk(
            @PathVariable("room") String room,
            @RequestParam(name = "name", defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        welcome(room, new Viewer(SpeakEndpoint.PLATFORM, cookie.of(request, response), name.strip()));
        TalkFeed feed = feeds.of(room).filter(TalkFeed::join).orElseThrow(TalkEndpoint::full);
        try {
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            write(feed, response.getOutputStream());
        } finally {
            feed.leave();
        }
    }

    private void welcome(String room, Viewer viewer) {
        String id = SpeakEndpoint.PLATFORM + ":join:" + viewer.id();
        audiences.in(room).events().accept(new AudienceEvent.Joined(id, viewer, clock.instant()));
    }

    private static void write(TalkFeed feed, OutputStream out) throws IOException, InterruptedException {
        send(out, "retry: 2000\n\n");
        long seen = 0;
        while (feed.open()) {
            Optional<Issue> next = feed.after(seen, HEARTBEAT);
            send(out, next.isPresent() ? next.get().since(seen) : ":\n\n");
            seen = next.map(Issue::number).orElse(seen);
        }
    }

    private static void send(OutputStream out, String event) throws IOException {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static ResponseStatusException full() {
        return new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "too many are reading");
    }
}
