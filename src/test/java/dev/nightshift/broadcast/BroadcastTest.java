package dev.nightshift.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.output.OutputTarget;
import dev.nightshift.broadcast.preview.PreviewHub;
import dev.nightshift.broadcast.preview.Viewer;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BroadcastTest {
    private static final ImplicitLabel LABEL = ImplicitLabel.generated("Nightshift", "show-1");

    @TempDir
    private Path folder;

    private final TargetRegistry targets = new TargetRegistry();
    private final TestProgram program = new TestProgram(180, 320);

    private Broadcast open(String room) {
        return Broadcast.open(room, EncoderSettings.forPicture(180, 320), LABEL, targets, InstantSource.system());
    }

    @Test
    void a_recording_and_a_preview_come_from_one_encode() throws Exception {
        Path recording = folder.resolve("show.mp4");
        ByteArrayOutputStream browser = new ByteArrayOutputStream();
        Broadcast broadcast = open("room-1");
        broadcast.add(new OutputTarget.Recording("file", recording));
        broadcast.add(new OutputTarget.Preview("preview"));
        PreviewHub hub = broadcast.preview().orElseThrow();
        Viewer viewer = hub.join();
        Thread watching = Thread.ofVirtual().start(() -> stream(viewer, browser));

        Pacing.send(program, broadcast, 60);
        broadcast.close();
        watching.join();

        Path watched = Files.write(folder.resolve("watched.mp4"), browser.toByteArray());
        assertThat(Programs.ffprobe("-count_packets", "-show_entries", "stream=nb_read_packets", watched.toString()))
                .isEqualTo(Programs.ffprobe(
                        "-count_packets", "-show_entries", "stream=nb_read_packets", recording.toString()));
        assertThat(hub.mimeType()).matches("video/mp4; codecs=\"avc1\\.[0-9A-F]{6}, mp4a\\.40\\.2\"");
    }

    private static void stream(Viewer viewer, ByteArrayOutputStream browser) {
        try (viewer) {
            viewer.streamTo(browser);
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
