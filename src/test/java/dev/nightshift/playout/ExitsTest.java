package dev.nightshift.playout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Word;
import dev.nightshift.room.Cursor;
import dev.nightshift.room.ScriptedPrompter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExitsTest {
    private static final long WORD = 300_000;

    @Test
    void a_sentence_is_left_after_the_clause_that_sounds() {
        assertThat(exits("one two three, four five six seven eight nine ten eleven twelve")
                        .from(400_000))
                .isEqualTo(OptionalLong.of(3 * WORD));
    }

    @Test
    void where_no_clause_ends_soon_it_is_left_before_a_phrase() {
        assertThat(exits("one two three four five with six seven eight nine ten eleven twelve thirteen fourteen")
                        .from(400_000))
                .isEqualTo(OptionalLong.of(5 * WORD));
    }

    @Test
    void between_two_words_that_open_phrases_it_is_not_left() {
        assertThat(exits("one two is in three four five six for seven eight nine ten eleven twelve thirteen")
                        .from(700_000))
                .isEqualTo(OptionalLong.of(8 * WORD));
    }

    @Test
    void a_sentence_that_is_nearly_over_is_finished() {
        assertThat(exits("one two three four five six, seven eight nine").from(900_000))
                .isEmpty();
        assertThat(exits("one two three four five six seven and eight").from(900_000))
                .isEmpty();
    }

    @Test
    void a_clause_that_ends_late_is_still_better_than_the_middle_of_a_thought() {
        assertThat(exits("one two three four five six seven eight nine ten, eleven twelve thirteen fourteen")
                        .from(300_000))
                .isEqualTo(OptionalLong.of(10 * WORD));
    }

    @Test
    void with_neither_clause_nor_phrase_the_speaker_breaks_off_after_a_word_that_can_stand_last() {
        String sentence =
                "one two three four five six the seven eight nine ten eleven twelve thirteen fourteen fifteen";
        assertThat(exits(sentence).from(0)).isEqualTo(OptionalLong.of(6 * WORD));
        assertThat(exits(sentence).from(300_000)).isEqualTo(OptionalLong.of(8 * WORD));
    }

    @Test
    void whoever_asks_in_the_middle_of_a_long_sentence_never_waits_for_its_end() {
        Exits exits = exits("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                + "sixteen seventeen eighteen nineteen twenty");
        for (long asked = 0; asked < 3_000_000; asked += 70_000) {
            assertThat(exits.from(asked).orElseThrow() - asked).isLessThanOrEqualTo(2_800_000);
        }
    }

    private static Exits exits(String sentence) {
        List<Word> words = new ArrayList<>();
        Matcher word = Pattern.compile("\\p{L}+").matcher(sentence);
        while (word.find()) {
            long start = words.size() * WORD;
            words.add(new Word(word.start(), word.end(), start, start + WORD, false));
        }
        return new Exits(
                ScriptedPrompter.cue(Cursor.START, sentence).line().line(),
                new SpeechTrack(List.of(), words, words.size() * WORD));
    }
}
