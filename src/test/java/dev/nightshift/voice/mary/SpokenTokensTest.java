package dev.nightshift.voice.mary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenTokensTest {
    @Test
    void words_and_marks_are_cut_apart() {
        assertThat(texts("Yes, it's a half-round table!"))
                .containsExactly("Yes", ",", "it's", "a", "half-round", "table", "!");
    }

    @Test
    void a_sentence_always_ends_in_a_stop() {
        assertThat(texts("Look here")).containsExactly("Look", "here", ".");
        assertThat(texts("Look here,")).containsExactly("Look", "here", ".");
    }

    @Test
    void marks_do_not_pile_up() {
        assertThat(texts("\u2026 Wait \u2014 (please)!")).containsExactly("Wait", ",", "please", "!");
    }

    @Test
    void a_possessive_is_said_with_its_word() {
        List<SpokenTokens.Token> tokens = SpokenTokens.of("Anna\u2019s bed");
        assertThat(tokens.get(0).text()).isEqualTo("Anna");
        assertThat(tokens.get(1).text()).isEqualTo("'s");
        assertThat(tokens.get(1).from()).isZero();
        assertThat(tokens.get(1).to()).isEqualTo(6);
    }

    @Test
    void what_english_can_not_read_is_left_out() {
        assertThat(texts("\u6c99\u53d1 sofa 12")).containsExactly("sofa", "one", "two", ".");
        assertThat(SpokenTokens.of("\u6c99\u53d1!")).isEmpty();
    }

    private static List<String> texts(String spoken) {
        return SpokenTokens.of(spoken).stream().map(SpokenTokens.Token::text).toList();
    }
}
