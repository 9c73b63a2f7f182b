package dev.nightshift.host.nlu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseBookTest {
    @Test
    void a_word_stands_alone_unless_it_is_open() {
        PhraseBook<String> book = book("rat", "liefer*", "*kosten");
        assertThat(found(book, "the rate")).isEmpty();
        assertThat(found(book, "a rat")).containsExactly("rat");
        assertThat(found(book, "lieferung")).containsExactly("liefer*");
        assertThat(found(book, "versandkosten")).containsExactly("*kosten");
    }

    @Test
    void chinese_words_need_no_space_around_them() {
        assertThat(found(book("多少钱"), "这个多少钱啊")).containsExactly("多少钱");
    }

    @Test
    void pieces_stand_in_order_and_near_each_other() {
        PhraseBook<String> book = book("when .. arrive", "looks ~ cheap");
        assertThat(found(book, "when will it arrive")).hasSize(1);
        assertThat(found(book, "arrive when")).isEmpty();
        assertThat(found(book, "when " + "x ".repeat(40) + "arrive")).isEmpty();
        assertThat(found(book, "looks really cheap")).hasSize(1);
        assertThat(found(book, "looks like it was not so cheap")).isEmpty();
    }

    @Test
    void choices_options_and_classes_are_other_spellings() {
        PhraseBook<String> book = book("how (much|many)", "go (right )?home", "<you> fool");
        assertThat(found(book, "how many")).hasSize(1);
        assertThat(found(book, "go home")).hasSize(1);
        assertThat(found(book, "go right home")).hasSize(1);
        assertThat(found(book, "thou fool")).hasSize(1);
    }

    @Test
    void every_lexicon_of_the_program_can_be_read() {
        for (String file : List.of(
                "orders", "words", "intents-en", "intents-de", "intents-zh", "abuse-en", "abuse-de", "abuse-zh")) {
            assertThat(Lexicon.read(file + ".yaml").book((name, weight) -> name).words())
                    .as(file)
                    .isNotEmpty();
        }
    }

    private static List<String> found(PhraseBook<String> book, String text) {
        return book.find(text).stream().map(PhraseBook.Hit::value).toList();
    }

    private static PhraseBook<String> book(String... phrases) {
        PhraseSyntax syntax = new PhraseSyntax(Map.of("you", List.of("you", "thou")));
        return new PhraseBook<>(Arrays.stream(phrases)
                .map(phrase -> syntax.parse(phrase, phrase))
                .toList());
    }
}
