package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoansTest {
    private final List<String> closed = new ArrayList<>();
    private final Loans<String, StringBuilder> loans = new Loans<>(value -> closed.add(value.toString()));

    @Test
    void who_wants_the_same_gets_the_same() throws IOException {
        Loan<StringBuilder> one = loans.take("mira", () -> new StringBuilder("first"));
        Loan<StringBuilder> other = loans.take("mira", () -> new StringBuilder("second"));
        assertThat(other.lent()).isSameAs(one.lent());
        assertThat(loans.take("tom", () -> new StringBuilder("third")).lent()).hasToString("third");
    }

    @Test
    void it_is_closed_when_the_last_one_gives_it_back() throws IOException {
        Loan<StringBuilder> one = loans.take("mira", () -> new StringBuilder("first"));
        Loan<StringBuilder> other = loans.take("mira", () -> new StringBuilder("second"));
        one.close();
        one.close();
        assertThat(closed).isEmpty();
        other.close();
        assertThat(closed).containsExactly("first");
        assertThat(loans.take("mira", () -> new StringBuilder("anew")).lent()).hasToString("anew");
    }

    @Test
    void what_could_not_be_opened_is_tried_again() throws IOException {
        assertThatThrownBy(() -> loans.take("mira", () -> {
                    throw new IOException("damaged");
                }))
                .hasMessage("damaged");
        assertThat(loans.take("mira", () -> new StringBuilder("mended")).lent()).hasToString("mended");
    }
}
