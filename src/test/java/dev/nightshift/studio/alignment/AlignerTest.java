package dev.nightshift.studio.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.signal.Resampler;
import dev.nightshift.media.signal.Signals;
import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import dev.nightshift.voice.mary.MaryVoices;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The "person" is another voice at another pace and pitch, whose true phone times are known. */
class AlignerTest {
    private static final String TEXT = "This kettle boils a full litre of water in under three minutes, "
            + "and it switches itself off. You can pay with any card.";
    private static final String OTHER_TEXT =
            "The quick brown fox jumps over the lazy dog while five big boxing wizards "
                    + "watch. Perhaps you would rather have the bigger one.";
    private static final int LEAD = 96_000;
    private static final long LEAD_MICROS = 2_000_000;

    private final Voice reader = MaryVoices.sources().get(0).open();
    private final Voice person = MaryVoices.sources().get(1).open();
    private final Aligner aligner = new Aligner(reader);

    @Test
    void phones_are_found_where_the_person_says_them() throws VoiceException {
        SpeechChunk said = said();
        assertClose(truth(said), track(aligner.align(recording(said), TEXT)));
    }

    @Test
    void a_recording_at_another_rate_gives_the_same_times() throws VoiceException {
        SpeechChunk said = said();
        float[] slower = new Resampler(48_000, 44_100).resample(recording(said).samples());
        assertClose(truth(said), track(aligner.align(new Recording(slower, 44_100), TEXT)));
    }

    @Test
    void the_track_covers_the_recording_without_gaps_and_names_every_word() throws VoiceException {
        Recording recording = recording(said());
        SpeechTrack track = track(aligner.align(recording, TEXT));
        long now = 0;
        for (Phone phone : track.phones()) {
            assertThat(phone.startMicros()).isEqualTo(now);
            now = phone.endMicros();
        }
        assertThat(now).isEqualTo(track.durationMicros()).isEqualTo(recording.durationMicros());
        List<String> words = track.words().stream()
                .map(word -> TEXT.substring(word.from(), word.to()))
                .toList();
        assertThat(words).hasSize(23).startsWith("This", "kettle", "boils").endsWith("any", "card");
    }

    @Test
    void another_text_is_refused() throws VoiceException {
        assertThat(aligner.align(recording(said()), OTHER_TEXT))
                .isInstanceOfSatisfying(Alignment.Mismatch.class, mismatch -> assertThat(mismatch.likeness())
                        .isLessThan(Aligner.LEAST_LIKENESS));
    }

    @Test
    void a_text_of_quite_another_length_is_refused() throws VoiceException {
        assertThat(aligner.align(recording(said()), "Good evening."))
                .isEqualTo(new Alignment.Mismatch("The recording says much more than the transcript", 0));
    }

    @Test
    void silence_is_refused() throws VoiceException {
        Recording noise = new Recording(Signals.noise(3, 0.0005, 96_000), 48_000);
        assertThat(aligner.align(noise, TEXT)).isEqualTo(new Alignment.Mismatch("Nobody speaks in the recording", 0));
    }

    @Test
    void a_transcript_without_words_is_refused() throws VoiceException {
        assertThat(aligner.align(recording(said()), " ... "))
                .isEqualTo(new Alignment.Mismatch("The transcript has no words", 0));
    }

    @Test
    void sound_of_a_telephone_of_old_is_no_recording() {
        assertThatThrownBy(() -> new Recording(new float[10], 4_000)).isInstanceOf(IllegalArgumentException.class);
    }

    private SpeechChunk said() throws VoiceException {
        return person.say(TEXT, new Prosody(0.85, -3, 1.2, 0)).next().orElseThrow();
    }

    /** Two seconds of a quiet room before, one after. */
    private static Recording recording(SpeechChunk said) {
        float[] samples = Signals.noise(7, 0.001, LEAD + said.samples().length + 48_000);
        for (int i = 0; i < said.samples().length; i++) samples[LEAD + i] += said.samples()[i];
        return new Recording(samples, 48_000);
    }

    private static List<Phone> truth(SpeechChunk said) {
        return said.track().phones().stream().filter(phone -> !phone.isPause()).toList();
    }

    private static SpeechTrack track(Alignment alignment) {
        assertThat(alignment).isInstanceOf(Alignment.Aligned.class);
        return ((Alignment.Aligned) alignment).track();
    }

    private static void assertClose(List<Phone> truth, SpeechTrack track) {
        List<Phone> found =
                track.phones().stream().filter(phone -> !phone.isPause()).toList();
        assertThat(found)
                .extracting(Phone::ipa)
                .isEqualTo(truth.stream().map(Phone::ipa).toList());
        double mean = IntStream.range(0, truth.size())
                .mapToLong(i -> Math.abs(
                        found.get(i).startMicros() - LEAD_MICROS - truth.get(i).startMicros()))
                .average()
                .orElseThrow();
        assertThat(mean / 1_000).as("mean error in ms").isCloseTo(0, within(15.0));
    }
}
