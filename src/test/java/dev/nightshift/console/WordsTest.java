package dev.nightshift.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.mood.Display;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.CommentState;
import dev.nightshift.script.Beat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The console says everything in all its languages. */
class WordsTest {
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Test
    void german_and_chinese_have_every_word_that_english_has_and_no_other() {
        Set<String> english = words(Locale.ROOT);
        assertThat(words(Locale.GERMAN)).isEqualTo(english);
        assertThat(words(Locale.CHINESE)).isEqualTo(english);
    }

    @Test
    void whatever_a_room_can_be_or_hear_has_a_word() {
        Set<String> english = words(Locale.ROOT);
        assertThat(english)
                .containsAll(keys("intent.", Intent.values()))
                .containsAll(keys("comment.", CommentState.values()))
                .containsAll(keys("feeling.", Display.Feeling.values()))
                .containsAll(keys("beat.", Beat.values()));
        List<String> kinds =
                List.of("script", "turn", "bridge", "answer", "thanks", "welcome", "sold-out", "prompt", "said");
        assertThat(english).containsAll(kinds.stream().map("queue."::concat).toList());
    }

    private static List<String> keys(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).toList();
    }

    /** The keys of that bundle alone: English stands behind the others. */
    private static Set<String> words(Locale locale) {
        String name = Stream.of("console/words", locale.getLanguage())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "_" + other)
                .orElseThrow();
        return ResourceBundle.getBundle(name, Locale.ROOT, EXACTLY).keySet();
    }
}
