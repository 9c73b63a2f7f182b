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
import java.util.List;
import java.util.Optional;
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

    private static List<String> ipa(SpeechChunk chunk) {
        return chunk.track().phones().stream().map(Phone::ipa).toList();
    }

    private static List<String> texts(String spoken, List<Word> words) {
        return words.stream()
                .map(word -> spoken.substring(word.from(), word.to()))
                .toList();
    }
}
