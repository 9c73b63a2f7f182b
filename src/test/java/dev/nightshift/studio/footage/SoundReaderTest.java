package dev.nightshift.studio.footage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundReaderTest {
    @TempDir
    private Path folder;

    @Test
    void sound_becomes_one_channel_at_the_rate_that_is_asked_for() throws Exception {
        Path film = Clips.plain(folder, "64x64", 25, 2);

        float[] speech = SoundReader.read(film, SoundReader.SPEECH_RATE).orElseThrow();
        float[] program = SoundReader.read(film, SoundReader.PROGRAM_RATE).orElseThrow();

        assertThat(speech.length / 16_000.0).isCloseTo(2, within(0.05));
        assertThat(program.length / 48_000.0).isCloseTo(2, within(0.05));
        assertThat(crossings(speech, 8_000, 24_000)).isCloseTo(440, within(3));
    }

    @Test
    void sound_that_begins_late_keeps_its_time_against_the_pictures() throws Exception {
        Path late = Clips.make(
                folder,
                "late.mkv",
                "-f",
                "lavfi",
                "-i",
                "color=red:size=64x64:rate=25:duration=2",
                "-itsoffset",
                "0.5",
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=440:duration=1",
                "-c:v",
                "libx264",
                "-c:a",
                "pcm_s16le");

        float[] sound = SoundReader.read(late, SoundReader.SPEECH_RATE).orElseThrow();

        assertThat(firstSound(sound) / 16_000.0).isCloseTo(0.5, within(0.01));
    }

    @Test
    void sound_before_the_first_picture_is_cut() throws Exception {
        Path early = Clips.make(
                folder,
                "early.mkv",
                "-itsoffset",
                "0.6",
                "-f",
                "lavfi",
                "-i",
                "color=red:size=64x64:rate=25:duration=1",
                "-f",
                "lavfi",
                "-i",
                "aevalsrc='if(gt(t,0.8),sin(2764*t),0)':d=1.6:s=44100",
                "-c:v",
                "libx264",
                "-c:a",
                "pcm_s16le");

        float[] sound = SoundReader.read(early, SoundReader.SPEECH_RATE).orElseThrow();

        assertThat(firstSound(sound) / 16_000.0).isCloseTo(0.2, within(0.01));
        assertThat(sound.length / 16_000.0).isCloseTo(1, within(0.05));
    }

    @Test
    void a_film_without_sound_has_none() throws Exception {
        Path silent = Clips.make(folder, "silent.mkv", "-f", "lavfi", "-i", "testsrc=size=64x64:duration=0.4");

        assertThat(SoundReader.read(silent, SoundReader.SPEECH_RATE)).isEmpty();
    }

    private static int firstSound(float[] samples) {
        int at = 0;
        while (at < samples.length && Math.abs(samples[at]) < 0.02) {
            at++;
        }
        return at;
    }

    private static int crossings(float[] samples, int from, int to) {
        int count = 0;
        for (int i = from + 1; i < to; i++) {
            count += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        }
        return count;
    }
}
