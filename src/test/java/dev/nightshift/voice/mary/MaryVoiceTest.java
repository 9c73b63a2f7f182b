package dev.nightshift.voice.mary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.media.Phone;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.Word;
import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Utterance;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import dev.nightshift.voice.sound.Loudness;
import dev.nightshift.voice.sound.TruePeak;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class MaryVoiceTest {
    private static final Voice VOICE = MaryVoices.sources().getFirst().open();
    private static final String SOFA = "This sofa seats three people, and my mother's cat loves it.";

    @Test
    void phones_are_gapless_and_cover_the_sound() throws VoiceException {
        SpeechChunk chunk = say(SOFA);
        long now = 0;
        for (Phone phone : chunk.track().phones()) {
            assertThat(phone.startMicros()).isEqualTo(now);
            assertThat(phone.endMicros()).isGreaterThan(now);
            now = phone.endMicros();
        }
        assertThat(now).isEqualTo(chunk.track().durationMicros());
        assertThat(chunk.samples()).hasSize((int) Timebase.sampleAt(now));
    }

    @Test
    void words_point_into_the_spoken_text() throws VoiceException {
        assertThat(texts(SOFA, say(SOFA).track().words()))
                .containsExactly(
                        "This", "sofa", "seats", "three", "people", "and", "my", "mother's", "cat", "loves", "it");
    }

    @Test
    void lips_are_told_to_close_where_the_text_has_m_b_and_p() throws VoiceException {
        assertThat(ipa(say("My big pepper mill.")))
                .containsExactly("", "m", "aɪ", "b", "ɪ", "ɡ", "p", "ɛ", "p", "ɝ", "m", "ɪ", "l", "");
    }

    @Test
    void a_comma_is_heard_as_a_pause() throws VoiceException {
        List<String> phones = ipa(say(SOFA));
        assertThat(phones.subList(1, phones.size() - 1)).contains("");
    }

    @Test
    void every_sentence_has_the_same_loudness() throws VoiceException {
        for (String text : List.of(SOFA, "Only twelve left!", "Shall I show you the back of it?")) {
            assertThat(Loudness.of(say(text).samples())).isCloseTo(-16, within(1.0));
        }
    }

    @Test
    void odd_text_is_spoken_as_far_as_it_has_words() throws VoiceException {
        String odd =
                "WOW \uD83D\uDE00 \u201Cthe\u201D caf\u00e9-bar's (really!) XXL so-so-sofa \u2014 \u6c99\u53d1 99 ...";
        assertThat(texts(odd, say(odd).track().words()))
                .containsExactly("WOW", "the", "caf\u00e9-bar's", "really", "XXL", "so-so-sofa", "9", "9");
        String endless = "and the next one is even better than that ".repeat(30);
        assertThat(say(endless).track().words()).hasSize(270);
    }

    @Test
    void no_sentence_clips() throws VoiceException {
        for (String text : List.of(SOFA, "Stop!", "Look at this!")) {
            assertThat(20 * Math.log10(TruePeak.of(say(text).samples()))).isLessThan(-1.5);
        }
    }

    @Test
    void a_sentence_starts_and_ends_in_silence() throws VoiceException {
        float[] samples = say(SOFA).samples();
        assertThat(Math.abs(samples[0])).isLessThan(0.001f);
        assertThat(Math.abs(samples[samples.length - 1])).isLessThan(0.001f);
    }

    @Test
    void the_sound_of_a_phone_lies_where_its_times_say() throws VoiceException {
        SpeechChunk chunk = say("Please keep the dish on a shelf.");
        for (Phone phone : chunk.track().phones()) {
            if (!phone.ipa().equals("ʃ")) continue;
            double within = brightness(chunk, phone.startMicros() + 20_000, phone.endMicros() - 20_000);
            double before = brightness(chunk, phone.startMicros() - 60_000, phone.startMicros() - 20_000);
            assertThat(within).isGreaterThan(4 * before);
        }
    }

    @Test
    void the_low_voice_is_about_an_octave_lower() throws VoiceException {
        Voice low = MaryVoices.sources().getLast().open();
        SpeechChunk chunk =
                low.say("Anna may marry a man.", Prosody.NEUTRAL).next().orElseThrow();
        SpeechChunk high = say("Anna may marry a man.");
        assertThat(chunk.samples()).hasSameSizeAs(high.samples());
        assertThat(period(chunk)).isBetween((int) (1.35 * period(high)), (int) (1.75 * period(high)));
    }

    @Test
    void several_rooms_may_speak_at_once_and_sound_as_if_alone() throws Exception {
        List<String> lines = List.of(SOFA, "Only twelve left!", "Shall I show you the back of it?", "Thank you.");
        List<float[]> alone = new ArrayList<>();
        for (String line : lines) alone.add(say(line).samples());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var together = lines.stream()
                    .map(line -> threads.submit(() -> say(line).samples()))
                    .toList();
            for (int i = 0; i < lines.size(); i++)
                assertThat(together.get(i).get()).containsExactly(alone.get(i));
        }
    }

    @Test
    void a_faster_rate_makes_the_sentence_shorter() throws VoiceException {
        double neutral = say(SOFA).samples().length;
        double fast = chunk(SOFA, new Prosody(1.25, 0, 1, 0)).samples().length;
        assertThat(fast / neutral).isBetween(0.74, 0.86);
    }

    @Test
    void a_sentence_is_one_chunk() throws VoiceException {
        Utterance utterance = VOICE.say(SOFA, Prosody.NEUTRAL);
        assertThat(utterance.next()).isPresent();
        assertThat(utterance.next()).isEmpty();
    }

    @Test
    void a_cancelled_sentence_makes_no_sound() throws VoiceException {
        Utterance utterance = VOICE.say(SOFA, Prosody.NEUTRAL);
        utterance.cancel();
        assertThat(utterance.next()).isEmpty();
    }

    @Test
    void text_without_a_word_is_refused() {
        assertThatThrownBy(() -> say("?!")).isInstanceOf(VoiceException.class).hasMessageContaining("no word");
    }

    private static SpeechChunk say(String text) throws VoiceException {
        return chunk(text, Prosody.NEUTRAL);
    }

    private static SpeechChunk chunk(String text, Prosody prosody) throws VoiceException {
        Optional<SpeechChunk> chunk = VOICE.say(text, prosody).next();
        return chunk.orElseThrow();
    }

    /** Power of the differences between neighbours against the power itself: high for hisses. */
    private static double brightness(SpeechChunk chunk, long fromMicros, long toMicros) {
        double differences = 0;
        double power = 0;
        int to = (int) Timebase.sampleAt(toMicros);
        for (int i = (int) Timebase.sampleAt(fromMicros); i < to; i++) {
            differences += Math.pow(chunk.samples()[i + 1] - chunk.samples()[i], 2);
            power += Math.pow(chunk.samples()[i], 2);
        }
        return differences / power;
    }

    /** The lag, in samples, at which the middle of the sound resembles itself most. */
    private static int period(SpeechChunk chunk) {
        float[] samples = chunk.samples();
        int middle = samples.length / 2;
        double best = 0;
        int period = 0;
        for (int lag = 150; lag < 600; lag++) {
            double sum = 0;
            for (int i = middle - 2_400; i < middle + 2_400; i++) sum += samples[i] * samples[i + lag];
            if (sum > best) {
                best = sum;
                period = lag;
            }
        }
        return period;
    }

    private static List<String> ipa(SpeechChunk chunk) {
        return chunk.track().phones().stream().map(Phone::ipa).toList();
    }

    private static List<String> texts(String spoken, List<Word> words) {
        return words.stream()
                .map(word -> spoken.substring(word.from(), word.to()))
                .toList();
    }
}
