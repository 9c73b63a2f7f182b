package dev.nightshift.host.nlu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AutomatonTest {
    @Test
    void words_inside_of_words_are_found_the_longest_first() {
        assertThat(found(List.of("he", "she", "his", "hers"), "ushers")).containsExactly("she@1", "he@2", "hers@2");
    }

    @Test
    void a_word_that_was_given_twice_is_found_under_both_numbers() {
        List<Integer> numbers = new ArrayList<>();
        new Automaton(List.of("tea", "pot", "tea")).search("teapot", (word, start, end) -> numbers.add(word));
        assertThat(numbers).containsExactly(0, 2, 1);
    }

    @Test
    void nothing_is_found_without_words() {
        assertThat(found(List.of(), "tea")).isEmpty();
    }

    @Property(tries = 300)
    void every_place_of_every_word_is_found(
            @ForAll @Size(max = 12) List<@StringLength(min = 1, max = 4) @CharRange(from = 'a', to = 'c') String> words,
            @ForAll @StringLength(max = 20) @CharRange(from = 'a', to = 'c') String text) {
        List<String> places = new ArrayList<>();
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                places.add(word + "@" + at);
            }
        }
        assertThat(found(words, text)).containsExactlyInAnyOrderElementsOf(places);
    }

    private static List<String> found(List<String> words, String text) {
        List<String> found = new ArrayList<>();
        new Automaton(words).search(text, (word, start, end) -> found.add(words.get(word) + "@" + start));
        return found;
    }
}
