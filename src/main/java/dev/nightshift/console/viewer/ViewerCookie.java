package dev.nightshift.console.viewer;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Who a viewer of the page is: a random number that the browser keeps and no script can read. */
final class ViewerCookie {
    private static final String NAME = "nightshift-viewer";
    private static final Pattern VALUE = Pattern.compile("[0-9a-f]{32}");
    private static final Duration AGE = Duration.ofDays(180);

    private final SecureRandom chance;

    ViewerCookie(SecureRandom chance) {
        this.chance = chance;
    }

    /** The viewer's id; a newcomer is given one. */
    String of(HttpServletRequest request, HttpServletResponse response) {
        return known(request).orElseGet(() -> {
            String id = randomId();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(id, request.isSecure()));
            return id;
        });
    }

    /** A random id of 128 bits. */
    String randomId() {
        byte[] bytes = new byte[16];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Optional<String> known(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .<Cookie>flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> Stream.ofNullable(cookie.getValue()))
                .filter(value -> VALUE.matcher(value).matches())
                .findFirst();
    }

    private static String cookie(String id, boolean secure) {
        return ResponseCookie.from(NAME, id)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(AGE)
                .build()
                .toString();
    }
}
