package dev.nightshift.talent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentWordsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_a_hundred_words_and_none_twice(Language language) {
        List<String> words = ConsentWords.of(language).words();
        assertThat(words).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(words).allMatch(word -> word.codePoints().allMatch(Character::isLetter));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_phrase_says_who_speaks_and_seven_different_words(Language language) {
        ConsentWords words = ConsentWords.of(language);
        ConsentPhrase phrase = words.draw("Anna Berg", new Random(1));
        assertThat(phrase.text()).contains("Anna Berg").endsWith(phrase.words()).doesNotContain("{");
        assertThat(List.of(phrase.words().split(" "))).hasSize(7).doesNotHaveDuplicates();
        assertThat(words.words()).containsAll(List.of(phrase.words().split(" ")));
        assertThat(words.draw("Anna Berg", new Random(1))).isEqualTo(phrase);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_phrase_is_drawn_twice(Language language) {
        ConsentWords words = ConsentWords.of(language);
        Random chance = new Random(7);
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            drawn.add(words.draw("Anna Berg", chance).words());
        }
        assertThat(drawn).hasSize(1_000);
    }
}
