package dev.nightshift.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Guessing is slow, wherever it comes from. */
class SignInGuardTest {
    private Instant now = Instant.parse("2026-11-22T20:00:00Z");
    private final SignInGuard guard = new SignInGuard(() -> now);

    @Test
    void five_tries_for_a_name_from_one_address() {
        assertThat(allowed(9, "ada", "10.0.0.1")).isEqualTo(5);
        assertThat(guard.allow("kim", "10.0.0.1")).isTrue();
        assertThat(guard.allow("ada", "10.0.0.2")).isTrue();
    }

    @Test
    void thirty_for_a_name_from_anywhere() {
        int allowed = IntStream.range(0, 20)
                .map(address -> allowed(5, "ada", "10.0.0." + address))
                .sum();
        assertThat(allowed).isEqualTo(30);
    }

    @Test
    void sixty_of_an_address_whatever_the_name() {
        int allowed = IntStream.range(0, 100)
                .map(name -> allowed(1, "name" + name, "10.0.0.1"))
                .sum();
        assertThat(allowed).isEqualTo(60);
    }

    @Test
    void a_quarter_of_an_hour_later_it_starts_anew() {
        allowed(9, "ada", "10.0.0.1");
        now = now.plusSeconds(899);
        assertThat(guard.allow("ada", "10.0.0.1")).isFalse();
        now = now.plusSeconds(1);
        assertThat(allowed(9, "ada", "10.0.0.1")).isEqualTo(5);
    }

    @Test
    void who_signs_in_is_forgiven() {
        allowed(4, "ada", "10.0.0.1");
        guard.succeeded("ada", "10.0.0.1");
        assertThat(allowed(9, "ada", "10.0.0.1")).isEqualTo(5);
    }

    private int allowed(int tries, String name, String from) {
        return (int) IntStream.range(0, tries)
                .filter(number -> guard.allow(name, from))
                .count();
    }
}
