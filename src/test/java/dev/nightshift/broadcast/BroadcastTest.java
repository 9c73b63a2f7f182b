package dev.nightshift.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.output.OutputState;
import dev.nightshift.broadcast.output.OutputStatus;
import dev.nightshift.broadcast.output.OutputTarget;
import dev.nightshift.broadcast.preview.PreviewHub;
import dev.nightshift.broadcast.preview.Viewer;
import dev.nightshift.broadcast.watch.LabelCheck;
import dev.nightshift.compliance.label.LabelPresence;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BroadcastTest {
    private static final ImplicitLabel LABEL = ImplicitLabel.generated("Nightshift", "show-1");

    @TempDir
    private Path folder;

    private final TargetRegistry targets = new TargetRegistry();
    private final TestProgram program = new TestProgram(180, 320);

    private Broadcast open(String room) {
        return Broadcast.open(
                room,
                EncoderSettings.forPicture(180, 320),
                LABEL,
                TestProgram.UNLABELLED,
                targets,
                InstantSource.system());
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

    @Test
    void a_full_disk_fails_its_recording_with_the_reason_and_nothing_else() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "needs the device /dev/full");
        Broadcast broadcast = open("room-1");
        broadcast.add(new OutputTarget.Recording("good", folder.resolve("good.mp4")));
        broadcast.add(new OutputTarget.Recording("full", full));

        Pacing.send(program, broadcast, 120);
        OutputStatus failed = broadcast.status().getLast();
        Pacing.send(program, broadcast, 120, 130);
        long droppedAfterwards = broadcast.status().getLast().droppedPackets();
        broadcast.close();

        assertThat(failed.state()).isInstanceOfSatisfying(OutputState.Failed.class, state -> assertThat(state.reason())
                .contains("No space left on device"));
        assertThat(droppedAfterwards).isGreaterThan(failed.droppedPackets());
        assertThat(pictures(folder.resolve("good.mp4"))).isEqualTo(130);
    }

    @Test
    void a_recording_that_was_cut_off_plays_up_to_its_last_whole_fragment() throws Exception {
        Path recording = folder.resolve("show.mp4");
        Path cut = folder.resolve("cut.mp4");
        Broadcast broadcast = open("room-1");
        broadcast.add(new OutputTarget.Recording("file", recording));

        Pacing.send(program, broadcast, 160);
        Await.until("all is written", () -> broadcast.status().getFirst().queuedPackets() == 0);
        Files.copy(recording, cut);
        broadcast.close();

        assertThat(pictures(cut)).isGreaterThanOrEqualTo(100);
        assertThat(pictures(recording)).isEqualTo(160);
    }

    @Test
    void an_output_added_during_the_show_starts_at_a_keyframe_and_at_time_zero() throws Exception {
        Path late = folder.resolve("late.mp4");
        Broadcast broadcast = open("room-1");

        Pacing.send(program, broadcast, 70);
        broadcast.add(new OutputTarget.Recording("late", late));
        Pacing.send(program, broadcast, 70, 130);
        broadcast.close();

        assertThat(pictures(late)).isBetween(30, 59);
        assertThat(Programs.ffprobe("-show_entries", "stream=start_time", late.toString()))
                .allSatisfy(start -> assertThat(Double.parseDouble(start)).isLessThan(0.022));
    }

    @Test
    void two_rooms_cannot_record_to_one_file() {
        Path file = folder.resolve("show.mp4");
        Broadcast first = open("room-1");
        Broadcast second = open("room-2");

        assertThat(first.add(new OutputTarget.Recording("file", file))).isEqualTo(new Admission.Accepted());
        assertThat(second.add(new OutputTarget.Recording("file", file)))
                .isEqualTo(new Admission.Refused(file + " is in use by room-1"));
        first.close();
        assertThat(second.add(new OutputTarget.Recording("file", file))).isEqualTo(new Admission.Accepted());
        second.close();
    }

    @Test
    void an_output_name_is_used_once_in_a_room() {
        Broadcast broadcast = open("room-1");
        broadcast.add(new OutputTarget.Preview("preview"));

        assertThat(broadcast.add(new OutputTarget.Preview("preview"))).isInstanceOf(Admission.Refused.class);
        broadcast.close();
    }

    @Test
    void r01_whoever_runs_the_show_hears_after_two_seconds_that_its_pictures_have_no_label() throws Exception {
        CompletableFuture<LabelPresence> gone = new CompletableFuture<>();
        LabelCheck check = new LabelCheck(TestProgram.UNLABELLED.expected(), gone::complete);
        Broadcast broadcast = Broadcast.open(
                "room-1", EncoderSettings.forPicture(180, 320), LABEL, check, targets, InstantSource.system());

        Pacing.send(program, broadcast, 52);
        broadcast.close();

        assertThat(gone).isCompletedWithValueMatching(presence -> presence.looks() == 3);
        assertThat(broadcast.stats().label().orElseThrow().presence().failures())
                .isEqualTo(3);
    }

    @Test
    void a_picture_that_comes_twice_is_refused_and_counted() throws Exception {
        Broadcast broadcast = open("room-1");

        Pacing.send(program, broadcast, 3);
        broadcast.video(program.picture(2));
        broadcast.close();

        assertThat(broadcast.stats().droppedFrames()).isEqualTo(1);
    }

    @Test
    void a_picture_of_another_size_is_refused() {
        Broadcast broadcast = open("room-1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> broadcast.video(new TestProgram(90, 160).picture(0)))
                .withMessageContaining("90x160");
        broadcast.close();
    }

    private static int pictures(Path file) throws Exception {
        return Integer.parseInt(Programs.ffprobe(
                        "-select_streams",
                        "v",
                        "-count_packets",
                        "-show_entries",
                        "stream=nb_read_packets",
                        file.toString())
                .getFirst());
    }

    private static void stream(Viewer viewer, ByteArrayOutputStream browser) {
        try (viewer) {
            viewer.streamTo(browser);
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
