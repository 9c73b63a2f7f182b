package dev.nightshift.console.viewer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.channel.Comment;
import dev.nightshift.channel.Viewer;
import dev.nightshift.console.Audience;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Comments and likes of the page's viewers. */
@RestController
class SpeakEndpoint {
    /** The platform of the page's viewers. */
    static final String PLATFORM = "page";

    private static final int LIKES_AT_ONCE = 10;

    private final Audiences audiences;
    private final ViewerGate gate;
    private final ViewerCookie cookie;
    private final InstantSource clock;

    SpeakEndpoint(Audiences audiences, ViewerGate gate, ViewerCookie cookie, InstantSource clock) {
        this.audiences = audiences;
        this.gate = gate;
        this.cookie = cookie;
        this.clock = clock;
    }

    /** @param id of the comment, by which the page finds it again in the talk */
    record Taken(String id) {}

    @PostMapping("/rooms/{room}/comments")
    Taken comment(@PathVariable("room") String room, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Audience audience = audiences.in(room);
        JsonNode sent = gate.enter(request);
        String text = sent.path("text").asText("");
        if (text.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "a comment has words");
        }
        Comment comment = Comment.cut(id(), viewer(sent, request, response), text, clock.instant());
        audience.events().accept(comment);
        return new Taken(comment.id());
    }

    @PostMapping("/rooms/{room}/likes")
    void like(@PathVariable("room") String room, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Audience audience = audiences.in(room);
        JsonNode sent = gate.enter(request);
        Viewer viewer = viewer(sent, request, response);
        int likes = Math.clamp(sent.path("count").asInt(1), 1, LIKES_AT_ONCE);
        Instant now = clock.instant();
        for (int like = 0; like < likes; like++) {
            audience.events().accept(new AudienceEvent.Liked(id(), viewer, now));
        }
    }

    private Viewer viewer(JsonNode sent, HttpServletRequest request, HttpServletResponse response) {
        return new Viewer(
                PLATFORM,
                cookie.of(request, response),
                sent.path("name").asText("").strip());
    }

    private String id() {
        return PLATFORM + ":" + cookie.randomId();
    }
}
