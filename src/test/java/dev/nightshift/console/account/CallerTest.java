package dev.nightshift.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallerTest {
    private final Caller caller = new Caller(List.of("10.0.0.1", "10.0.0.2"));

    @Test
    void whoever_connects_by_itself_can_not_say_that_it_is_somebody_else() {
        assertThat(caller.address("203.0.113.9", List.of("198.51.100.7"))).isEqualTo("203.0.113.9");
        assertThat(new Caller(List.of()).address("10.0.0.1", List.of("198.51.100.7")))
                .isEqualTo("10.0.0.1");
    }

    @Test
    void a_named_proxy_is_believed_about_the_last_hop_only() {
        assertThat(caller.address("10.0.0.1", List.of("1.2.3.4, 198.51.100.7"))).isEqualTo("198.51.100.7");
        assertThat(caller.address("10.0.0.1", List.of("1.2.3.4, 198.51.100.7, 10.0.0.2")))
                .isEqualTo("198.51.100.7");
        assertThat(caller.address("10.0.0.1", List.of("2001:db8::7"))).isEqualTo("2001:db8::7");
    }

    @Test
    void a_proxy_that_tells_nothing_usable_is_counted_itself() {
        assertThat(caller.address("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
        assertThat(caller.address("10.0.0.1", List.of("unknown"))).isEqualTo("10.0.0.1");
    }

    @Test
    void several_headers_count_as_one() {
        assertThat(caller.address("10.0.0.1", List.of("1.2.3.4", "198.51.100.7")))
                .isEqualTo("198.51.100.7");
    }
}
