package dev.nightshift.voice.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nightshift.media.signal.Signals;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sounds measured by an independent implementation of BS.1770. */
class LoudnessAgainstFfmpegTest {
    private static final Pattern INTEGRATED = Pattern.compile("I:\\s+(-?[0-9.]+) LUFS\\s+Threshold");

    @Test
    void noise_with_pauses_measures_as_in_ffmpeg(@TempDir Path folder) throws Exception {
        assumeTrue(isInstalled(), "needs Debian package ffmpeg");
        for (int pause = 0; pause < 3; pause++) {
            float[] samples = Signals.noise(pause, 0.1, 6 * 48_000);
            Arrays.fill(samples, 48_000, (1 + pause) * 48_000, 0);
            Arrays.fill(samples, 0, 24_000, 0.02f * pause);
            assertThat(Loudness.of(samples)).isCloseTo(byFfmpeg(samples, folder), within(0.11));
        }
    }

    private static double byFfmpeg(float[] samples, Path folder) throws IOException, InterruptedException {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : samples) bytes.putFloat(sample);
        Path file = Files.write(folder.resolve("sound.f32"), bytes.array());
        Process ffmpeg = new ProcessBuilder(
                        "ffmpeg",
                        "-hide_banner",
                        "-nostats",
                        "-f",
                        "f32le",
                        "-ar",
                        "48000",
                        "-ac",
                        "1",
                        "-i",
                        file.toString(),
                        "-af",
                        "ebur128",
                        "-f",
                        "null",
                        "-")
                .redirectErrorStream(true)
                .start();
        String said = new String(ffmpeg.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        ffmpeg.waitFor();
        return INTEGRATED
                .matcher(said.substring(said.indexOf("Summary")))
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(said));
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "ffmpeg")));
    }
}
