package dev.nightshift.console.operator;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;

/** The console's language: what was chosen on a page, else the first one that the browser asks for, else English. */
final class LanguageChoice implements LocaleResolver {
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.CHINESE);
    private static final String COOKIE = "nightshift-language";
    private static final long A_YEAR = 365L * 24 * 60 * 60;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request).or(() -> asked(request)).orElse(Locale.ENGLISH);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            String language = spoken(locale).orElse(Locale.ENGLISH).getLanguage();
            request.setAttribute(COOKIE, language);
            response.addHeader(
                    "Set-Cookie",
                    ResponseCookie.from(COOKIE, language)
                            .path("/console")
                            .maxAge(A_YEAR)
                            .sameSite("Lax")
                            .httpOnly(true)
                            .build()
                            .toString());
        }
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        Stream<String> now = Stream.ofNullable((String) request.getAttribute(COOKIE));
        Stream<String> before = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue);
        return Stream.concat(now, before)
                .map(Locale::of)
                .flatMap(locale -> spoken(locale).stream())
                .findFirst();
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        return java.util.Collections.list(request.getLocales()).stream()
                .flatMap(locale -> spoken(locale).stream())
                .findFirst();
    }

    private static Optional<Locale> spoken(Locale locale) {
        return SPOKEN.stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }
}
