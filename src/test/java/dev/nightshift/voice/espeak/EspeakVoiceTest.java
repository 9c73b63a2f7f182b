package dev.nightshift.voice.espeak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nightshift.media.Phone;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.Word;
import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Utterance;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import dev.nightshift.voice.VoiceSource;
import dev.nightshift.voice.sound.Loudness;
import dev.nightshift.voice.sound.TruePeak;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With the real library, where it is installed. */
class EspeakVoiceTest {
    private static final VoiceSource GERMAN = EspeakVoices.sources().getFirst();
    private static final VoiceSource MANDARIN = EspeakVoices.sources().get(2);
    private static final Voice SPEAKER = GERMAN.open();

    @BeforeAll
    static void espeak_is_installed() {
        assumeTrue(GERMAN.availability() instanceof VoiceSource.Availability.Ready, "needs Debian package espeak-ng");
    }

    @AfterAll
    static void close() {
        SPEAKER.close();
    }

    @Test
    void german_phones_are_gapless_and_cover_the_sound() throws VoiceException {
        SpeechChunk chunk = say("Dieses Sofa ist bequem, und der Bezug ist abnehmbar.");
        long now = 0;
        for (Phone phone : chunk.track().phones()) {
            assertThat(phone.startMicros()).isEqualTo(now);
            assertThat(phone.endMicros()).isGreaterThanOrEqualTo(now);
            now = phone.endMicros();
        }
        assertThat(now).isEqualTo(chunk.track().durationMicros());
        assertThat(Timebase.microsOfSample(chunk.samples().length)).isEqualTo(now);
    }

    @Test
    void lips_are_told_to_close_where_german_has_m_b_and_p() throws VoiceException {
        assertThat(say("Mein Bett passt.").track().phones().stream().map(Phone::ipa))
                .containsSubsequence("m", "n", "b", "t", "p", "a", "s", "t");
    }

    @Test
    void german_words_point_into_the_text() throws VoiceException {
        String text = "Schöne Grüße, liebe Käufer.";
        assertThat(words(text, say(text).track().words())).containsExactly("Schöne", "Grüße", "liebe", "Käufer");
    }

    @Test
    void mandarin_is_read_from_its_characters() throws VoiceException {
        try (Voice voice = MANDARIN.open()) {
            String text = "这款沙发很好。";
            SpeechChunk chunk = voice.say(text, Prosody.NEUTRAL).next().orElseThrow();
            assertThat(words(text, chunk.track().words())).containsExactly("这", "款", "沙", "发", "很", "好");
            assertThat(chunk.track().phones().stream().map(Phone::ipa)).containsSubsequence("tʂ", "kʰ", "ʂ", "f");
        }
    }

    @Test
    void the_sound_of_a_phone_lies_where_its_times_say() throws VoiceException {
        SpeechChunk chunk = say("Sascha isst sehr oft Fisch.");
        Phone hiss = chunk.track().phones().stream()
                .filter(phone -> phone.ipa().equals("ʃ"))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(brightness(chunk, hiss.startMicros() + 20_000, hiss.endMicros() - 20_000))
                .isGreaterThan(4 * brightness(chunk, hiss.startMicros() - 70_000, hiss.startMicros() - 20_000));
    }

    @Test
    void it_is_as_loud_as_every_other_voice() throws VoiceException {
        float[] samples = say("Nur noch zwölf Stück auf Lager!").samples();
        assertThat(Loudness.of(samples)).isCloseTo(-16, within(1.0));
        assertThat(20 * Math.log10(TruePeak.of(samples))).isLessThan(-1.5);
    }

    @Test
    void a_faster_rate_makes_the_sentence_shorter() throws VoiceException {
        String text = "Dieses Sofa hat drei Sitze.";
        double fast = SPEAKER.say(text, new Prosody(1.3, 0, 1, 0))
                .next()
                .orElseThrow()
                .samples()
                .length;
        assertThat(fast).isLessThan(0.9 * say(text).samples().length);
    }

    @Test
    void a_cancelled_sentence_makes_no_sound() throws VoiceException {
        Utterance utterance = SPEAKER.say("Moment.", Prosody.NEUTRAL);
        utterance.cancel();
        assertThat(utterance.next()).isEmpty();
    }

    private static SpeechChunk say(String text) throws VoiceException {
        return SPEAKER.say(text, Prosody.NEUTRAL).next().orElseThrow();
    }

    private static List<String> words(String text, List<Word> words) {
        return words.stream()
                .map(word -> text.substring(word.from(), word.to()))
                .toList();
    }

    /** Power of the differences between neighbours against the power itself: high for hisses. */
    private static double brightness(SpeechChunk chunk, long fromMicros, long toMicros) {
        double differences = 0;
        double power = 0;
        int from = (int) Timebase.sampleAt(fromMicros);
        int to = (int) Timebase.sampleAt(toMicros);
        for (int i = from; i < to; i++) {
            differences += Math.pow(chunk.samples()[i + 1] - chunk.samples()[i], 2);
            power += Math.pow(chunk.samples()[i], 2);
        }
        return differences / power;
    }
}
