package dev.nightshift.studio.footage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpliceTest {
    @TempDir
    private Path folder;

    @Test
    void takes_follow_each_other_in_one_film_with_their_sound() throws Exception {
        Path one = browsers("one.webm", "64x112", 1.2);
        Path other = browsers("other.webm", "64x112", 0.8);
        Path film = folder.resolve("film.mkv");
        Splice.join(List.of(one, other), film);
        FootageInfo info = readable(film);
        assertThat(info.duration().toMillis() / 1000.0).isCloseTo(2.0, within(0.15));
        float[] sound = SoundReader.read(film, SoundReader.SPEECH_RATE).orElseThrow();
        assertThat(sound.length / (double) SoundReader.SPEECH_RATE).isCloseTo(2.0, within(0.15));
        assertThat(loudness(sound, 1.5, 1.8)).isGreaterThan(0.02);
    }

    @Test
    void takes_of_different_cameras_are_not_joined() throws Exception {
        Path one = browsers("one.webm", "64x112", 0.4);
        Path other = browsers("other.webm", "112x64", 0.4);
        assertThatThrownBy(() -> Splice.join(List.of(one, other), folder.resolve("film.mkv")))
                .isInstanceOf(FootageException.class)
                .hasMessageContaining("different cameras");
    }

    @Test
    void a_film_that_does_not_say_how_long_it_is_is_measured() throws Exception {
        Path film = Clips.make(
                folder,
                "piped.webm",
                "-f",
                "lavfi",
                "-i",
                "testsrc=size=64x112:rate=25:duration=1.6",
                "-c:v",
                "libvpx",
                "-f",
                "webm",
                "-live",
                "1");
        assertThat(readable(film).duration().toMillis() / 1000.0).isCloseTo(1.6, within(0.1));
    }

    private Path browsers(String name, String size, double seconds) throws Exception {
        return Clips.make(
                folder,
                name,
                "-f",
                "lavfi",
                "-i",
                "testsrc=size=" + size + ":rate=25:duration=" + seconds,
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=440:sample_rate=48000:duration=" + seconds,
                "-c:v",
                "libvpx",
                "-c:a",
                "libopus");
    }

    private static FootageInfo readable(Path film) {
        return switch (FootageFile.examine(film)) {
            case Examination.Readable readable -> readable.info();
            case Examination.Unreadable unreadable -> throw new AssertionError(unreadable.why());
            case Examination.NoVideo none -> throw new AssertionError("no pictures");
        };
    }

    private static double loudness(float[] sound, double from, double to) {
        double squares = 0;
        int first = (int) (from * SoundReader.SPEECH_RATE);
        int last = (int) (to * SoundReader.SPEECH_RATE);
        for (int i = first; i < last; i++) {
            squares += sound[i] * sound[i];
        }
        return Math.sqrt(squares / (last - first));
    }
}
