package dev.nightshift.voice.espeak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Word;
import dev.nightshift.voice.espeak.Reply.Event.PhoneStarts;
import dev.nightshift.voice.espeak.Reply.Event.WordStarts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
    /** A thousand samples a second, so that samples are milliseconds. */
    private static final Reply.Spoken SPOKEN = new Reply.Spoken(
            1_000,
            samples(),
            List.of(
                    new WordStarts(0, 0, 2),
                    new PhoneStarts(10, "m"),
                    new PhoneStarts(100, "a"),
                    new PhoneStarts(200, ""),
                    new PhoneStarts(230, "kh"),
                    new WordStarts(300, 3, 2),
                    new PhoneStarts(300, ""),
                    new PhoneStarts(500, "o-2"),
                    new PhoneStarts(700, ""),
                    new PhoneStarts(700, "")));

    @Test
    void short_silences_close_the_next_consonant_and_long_ones_are_pauses() {
        assertThat(track().phones().stream().map(Phone::ipa)).containsExactly("", "m", "a", "kʰ", "", "ɤ", "");
        assertThat(track().phones().get(3).startMicros()).isEqualTo(40_000 + 190_000);
    }

    @Test
    void times_count_from_the_lead() {
        Phone first = track().phones().get(1);
        assertThat(first.startMicros()).isEqualTo(40_000);
        assertThat(first.endMicros()).isEqualTo(130_000);
    }

    @Test
    void words_take_the_times_of_their_phones() {
        List<Word> words = track().words();
        assertThat(words).hasSize(2);
        assertThat(words.get(1).from()).isEqualTo(3);
        assertThat(words.get(1).startMicros()).isEqualTo(40_000 + 490_000);
        assertThat(words.get(1).endMicros()).isEqualTo(40_000 + 690_000);
    }

    @Test
    void the_loudest_vowel_is_prominent() {
        assertThat(track().phones().stream().filter(Phone::stressed).map(Phone::ipa))
                .containsExactly("ɤ");
    }

    private static SpeechTrack track() {
        return Score.of(SPOKEN).track("ma ko", 1_000, 40_000, 40_000 + 690_000 + 80_000);
    }

    private static short[] samples() {
        short[] samples = new short[760];
        for (int i = 100; i < 200; i++) samples[i] = 1_000;
        for (int i = 500; i < 700; i++) samples[i] = 5_000;
        return samples;
    }
}
