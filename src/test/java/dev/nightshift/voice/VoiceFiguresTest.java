package dev.nightshift.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.media.SpeechTrack;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class VoiceFiguresTest {
    @Test
    void work_is_set_against_speech_and_loudness_against_its_target() throws VoiceException {
        AtomicLong now = new AtomicLong();
        VoiceFigures figures = VoiceFigures.measure(new Tuner(now), List.of("soft", "loud"), now::get);
        assertThat(figures.warmUpSeconds()).isEqualTo(3);
        assertThat(figures.realTimeFactor()).isCloseTo(0.25, within(1e-9));
        assertThat(figures.loudnessSpreadLu()).isCloseTo(6.02, within(0.01));
        assertThat(figures.loudnessOffLu()).isCloseTo(7.0, within(0.1));
        assertThat(figures.truePeakDb()).isCloseTo(-6.02, within(0.05));
    }

    /** A second of a tone for each word, a quarter of a second of work. */
    private record Tuner(AtomicLong now) implements Voice {
        @Override
        public VoiceInfo info() {
            return new VoiceInfo("tuner", Locale.ROOT, false, "scripted");
        }

        @Override
        public void warmUp() {
            now.addAndGet(3_000_000_000L);
        }

        @Override
        public Utterance say(String spoken, Prosody prosody) {
            return new WholeSentence(over -> {
                now.addAndGet(250_000_000L);
                float[] tone = new float[48_000];
                double amplitude = spoken.equals("loud") ? 0.5 : 0.25;
                for (int i = 0; i < tone.length; i++) {
                    tone[i] = (float) (amplitude * Math.sin(2 * Math.PI * 997 * i / 48_000));
                }
                return Optional.of(new SpeechChunk(tone, new SpeechTrack(List.of(), List.of(), 1_000_000)));
            });
        }

        @Override
        public void close() {}
    }
}
