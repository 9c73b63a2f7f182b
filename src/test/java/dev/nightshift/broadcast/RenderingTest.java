package dev.nightshift.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.label.ImplicitLabel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderingTest {
    private static final ImplicitLabel LABEL = ImplicitLabel.generated("Nightshift", "show-1");
    private static final EncoderSettings SMALL = EncoderSettings.forPicture(180, 320);

    @TempDir
    private Path folder;

    private Path render(int frames) throws InterruptedException {
        Path file = folder.resolve("show.mp4");
        try (Rendering rendering = new Rendering(file, SMALL, LABEL, Instant.EPOCH)) {
            new TestProgram(180, 320).send(rendering, 0, frames);
        }
        return file;
    }

    @Test
    void a_rendered_file_holds_every_picture_exactly_40_ms_apart() throws Exception {
        List<String> times = Programs.ffprobe(
                "-select_streams",
                "v",
                "-show_entries",
                "packet=pts_time",
                render(75).toString());

        assertThat(times)
                .map(time -> Math.round(Double.parseDouble(time.replace(",", "")) * 1000))
                .containsExactlyElementsOf(
                        IntStream.range(0, 75).mapToObj(n -> 40L * n).toList());
    }

    @Test
    void sound_and_pictures_of_a_rendered_file_last_equally_long() throws Exception {
        List<String> durations =
                Programs.ffprobe("-show_entries", "stream=duration", render(75).toString());

        assertThat(durations).map(Double::parseDouble).allSatisfy(seconds -> assertThat(seconds)
                .isBetween(3.0, 3.03));
    }

    @Test
    void colours_are_declared_as_bt709_limited_range() throws Exception {
        List<String> colours = Programs.ffprobe(
                "-select_streams",
                "v",
                "-show_entries",
                "stream=pix_fmt,color_range,color_space,color_transfer,color_primaries",
                render(3).toString());

        assertThat(colours).containsExactly("yuv420p,tv,bt709,bt709,bt709");
    }

    @Test
    void a_file_that_cannot_be_opened_is_told_at_once() {
        assertThatThrownBy(() -> new Rendering(folder.resolve("missing/show.mp4"), SMALL, LABEL, Instant.EPOCH))
                .hasMessageContaining("No such file");
    }
}
