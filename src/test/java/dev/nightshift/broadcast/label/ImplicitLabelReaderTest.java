package dev.nightshift.broadcast.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.nightshift.broadcast.Programs;
import dev.nightshift.broadcast.Rendering;
import dev.nightshift.broadcast.TestProgram;
import dev.nightshift.broadcast.encode.EncoderSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImplicitLabelReaderTest {
    private static final ImplicitLabel LABEL = ImplicitLabel.generated("Nightshift", "show-1");

    @TempDir
    private Path folder;

    private Path show() throws InterruptedException {
        Path file = folder.resolve("show.mp4");
        try (Rendering rendering = new Rendering(file, EncoderSettings.forPicture(180, 320), LABEL, Instant.EPOCH)) {
            new TestProgram(180, 320).send(rendering, 0, 120);
        }
        return file;
    }

    private Path converted(Path from, String name, String... options) throws Exception {
        Path to = folder.resolve(name);
        List<String> command = new java.util.ArrayList<>(
                List.of(Programs.require("ffmpeg", "ffmpeg"), "-v", "error", "-i", from.toString()));
        command.addAll(List.of(options));
        command.add(to.toString());
        Programs.run(command);
        return to;
    }

    @Test
    void r06_r07_a_recording_carries_the_label_once_in_its_container_and_at_every_keyframe() throws Exception {
        LabelReading reading = ImplicitLabelReader.read(show().toString(), Integer.MAX_VALUE);

        assertThat(reading.container()).containsExactly(LABEL);
        assertThat(reading.inVideo()).contains(LABEL);
        assertThat(reading.keyframes()).isGreaterThanOrEqualTo(3);
        assertThat(reading.isComplete()).isTrue();
    }

    @Test
    void ffprobe_reads_the_same_text_from_the_container() throws Exception {
        assertThat(Programs.ffprobe("-show_entries", "format_tags=AIGC", "-of", "default=nk=1:nw=1", show().toString()))
                .containsExactly(LABEL.json());
    }

    @Test
    void a_remuxed_stream_keeps_the_label_in_its_video() throws Exception {
        Path copied = converted(show(), "copied.ts", "-c", "copy");

        LabelReading reading = ImplicitLabelReader.read(copied.toString(), Integer.MAX_VALUE);

        assertThat(reading.container()).isEmpty();
        assertThat(reading.inVideo()).contains(LABEL);
        assertThat(reading.keyframes()).isGreaterThanOrEqualTo(3);
        assertThat(reading.labelledKeyframes()).isEqualTo(reading.keyframes());
    }

    @Test
    void r06_r07_a_stripped_label_is_found_missing() throws Exception {
        Path stripped = converted(
                show(), "stripped.mp4", "-map_metadata", "-1", "-c:v", "copy", "-bsf:v", "filter_units=remove_types=6");

        LabelReading reading = ImplicitLabelReader.read(stripped.toString(), Integer.MAX_VALUE);

        assertThat(reading.keyframes()).isGreaterThanOrEqualTo(3);
        assertThat(reading.labelledKeyframes()).isZero();
        assertThat(reading.isComplete()).isFalse();
    }

    @Test
    void what_is_no_media_is_said_so() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "no media");

        assertThatIOException().isThrownBy(() -> ImplicitLabelReader.read(text.toString(), 1));
    }
}
