package dev.nightshift.console.viewer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nightshift.console.account.Caller;
import dev.nightshift.room.intake.Bucket;
import dev.nightshift.room.intake.Recent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lets in what a page of this server sends, at the pace of people. Other sites' pages can't set the header without
 * asking first, and nobody answers them (Fetch standard, CORS preflight).
 */
final class ViewerGate {
    /** Sent by the page with everything it writes. */
    static final String HEADER = "X-Nightshift";

    private static final int LARGEST = 64 * 1024;
    private static final int ADDRESSES = 10_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Caller caller;
    private final InstantSource clock;
    private final double perSecond;
    private final int burst;
    private final Recent<String, Bucket> addresses = new Recent<>(ADDRESSES);

    /**
     * @param perSecond requests of one address in a second, in the long run: many viewers may share one
     * @param burst requests of one address at once
     */
    ViewerGate(Caller caller, InstantSource clock, double perSecond, int burst) {
        this.caller = caller;
        this.clock = clock;
        this.perSecond = perSecond;
        this.burst = burst;
    }

    /** The JSON object that was sent; refuses with 403, 429, 413 or 400. */
    JsonNode enter(HttpServletRequest request) throws IOException {
        if (request.getHeader(HEADER) == null || fromElsewhere(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "only the viewer page may send this");
        }
        if (!mayEnter(caller.address(request))) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, "too many requests");
        }
        return read(request);
    }

    private static boolean fromElsewhere(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Sec-Fetch-Site"))
                .filter(site -> !site.equals("same-origin"))
                .isPresent();
    }

    private boolean mayEnter(String address) {
        synchronized (addresses) {
            return addresses
                    .computeIfAbsent(address, anew -> new Bucket(perSecond, burst, clock.instant()))
                    .take(clock.instant());
        }
    }

    private static JsonNode read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, "too much at once");
        }
        try {
            JsonNode sent = JSON.readTree(body);
            if (sent.isObject()) {
                return sent;
            }
        } catch (JsonProcessingException broken) {
            throw notUnderstood();
        }
        throw notUnderstood();
    }

    private static ResponseStatusException notUnderstood() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, "a JSON object is expected");
    }
}
