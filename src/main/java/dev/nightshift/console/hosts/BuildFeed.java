package dev.nightshift.console.hosts;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.nightshift.studio.sitting.BuildState;
import dev.nightshift.studio.sitting.Builds;
import dev.nightshift.talent.vault.HostId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * How a build goes, by server-sent events: {@code {"html": ..., "host": ...}} with each change, {@code host} once it is
 * ready; empty ones show that the connection holds.
 */
@RestController
final class BuildFeed {
    private static final Duration BEAT = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final JsonMapper JSON = new JsonMapper();

    private final Builds builds;
    private final ITemplateEngine engine;
    private final InstantSource clock;

    BuildFeed(HostPorts ports, ITemplateEngine engine, InstantSource clock) {
        this.builds = ports.builds();
        this.engine = engine;
        this.clock = clock;
    }

    @GetMapping("/console/hosts/new/{id}/build/feed")
    void feed(@PathVariable("id") String id, Locale locale, HttpServletResponse response)
            throws IOException, InterruptedException {
        if (!HostId.isId(id) || builds.state(new HostId(id)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "nothing is built of this");
        }
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        send(new HostId(id), locale, response.getWriter());
    }

    private void send(HostId id, Locale locale, PrintWriter out) throws IOException, InterruptedException {
        Instant end = clock.instant().plus(LONGEST);
        long number = -1;
        boolean over = false;
        out.print("retry: 500\n\n");
        while (!over && !out.checkError() && clock.instant().isBefore(end)) {
            Optional<BuildState> next = builds.next(id, number, BEAT);
            out.print("data: " + (next.isPresent() ? painted(next.get(), locale) : "{}") + "\n\n");
            number = next.map(BuildState::number).orElse(number);
            over = next.filter(BuildState::over).isPresent();
        }
        out.flush();
    }

    private String painted(BuildState state, Locale locale) throws IOException {
        BuildView view = BuildView.of(state);
        String html =
                engine.process("console/build-parts", Set.of("build"), new Context(locale, Map.of("build", view)));
        return JSON.writeValueAsString(Map.of("html", html, "host", view.host(), "over", state.over()));
    }
}
