package dev.nightshift.console;

import dev.nightshift.shop.webhook.Delivery;
import dev.nightshift.shop.webhook.Headers;
import dev.nightshift.shop.webhook.Hooks;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where shops' systems tell of orders. Open to all: whoever sends must prove by signature that it is the shop. The body is
 * passed on as the bytes that came.
 */
@RestController
class HookEndpoint {
    private static final int LARGEST = 1_000_000;

    private final Hooks hooks;

    HookEndpoint(Hooks hooks) {
        this.hooks = hooks;
    }

    @PostMapping("/hooks/{platform}")
    ResponseEntity<Void> deliver(@PathVariable("platform") String platform, HttpServletRequest request)
            throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        return body.length > LARGEST
                ? ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build()
                : ResponseEntity.status(status(hooks.receive(platform, new Delivery(body, headers(request)))))
                        .build();
    }

    private static HttpStatus status(Hooks.Answer answer) {
        return switch (answer) {
            case TAKEN -> HttpStatus.OK;
            case CLOSED -> HttpStatus.NOT_FOUND;
            case UNPROVEN -> HttpStatus.UNAUTHORIZED;
            case UNREADABLE -> HttpStatus.BAD_REQUEST;
        };
    }

    private static Headers headers(HttpServletRequest request) {
        Map<String, List<String>> all = new HashMap<>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> all.put(name, Collections.list(request.getHeaders(name))));
        return new Headers(all);
    }
}
