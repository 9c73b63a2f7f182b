package dev.nightshift.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.output.OutputState;
import dev.nightshift.broadcast.output.OutputTarget;
import dev.nightshift.broadcast.output.StreamKey;
import dev.nightshift.broadcast.preview.Viewer;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flashes and beeps leave together and arrive together, whichever way they go. */
class SkewTest {
    @TempDir
    private Path folder;

    @Test
    void sound_and_picture_stay_together_at_a_platform_in_the_browser_and_in_the_file() throws Exception {
        Path played = folder.resolve("played.mkv");
        Path watched = folder.resolve("watched.mp4");
        Path recorded = folder.resolve("recorded.mp4");
        Thread watching;
        try (RtmpServer server = RtmpServer.start(folder);
                Broadcast broadcast = open()) {
            broadcast.add(new OutputTarget.Rtmp("tube", server.address(), new StreamKey("key")));
            broadcast.add(new OutputTarget.Recording("file", recorded));
            broadcast.add(new OutputTarget.Preview("preview"));
            Viewer viewer = broadcast.preview().orElseThrow().join();
            watching = Thread.ofVirtual().start(() -> watch(viewer, watched));
            try (LiveFeed feed = new LiveFeed(broadcast, 180, 320)) {
                Await.until("live", () -> broadcast.status().stream()
                        .allMatch(output -> output.state() instanceof OutputState.Live));
                Programs.run(List.of(
                        Programs.require("ffmpeg", "ffmpeg"),
                        "-v",
                        "error",
                        "-i",
                        server.stream("key"),
                        "-t",
                        "8",
                        "-c",
                        "copy",
                        played.toString()));
            }
        }
        watching.join();

        assertTogether("platform", SkewMeasure.millis(played));
        assertTogether("browser", SkewMeasure.millis(watched));
        assertTogether("file", SkewMeasure.millis(recorded));
    }

    private static void assertTogether(String where, List<Double> skews) {
        assertThat(skews).as(where).hasSizeGreaterThanOrEqualTo(5).allSatisfy(skew -> assertThat(skew)
                .isBetween(-10.0, 10.0));
        assertThat(skews.getLast() - skews.getFirst()).as("drift " + where).isBetween(-3.0, 3.0);
    }

    private static Broadcast open() {
        return Broadcast.open(
                "room-1",
                EncoderSettings.forPicture(180, 320),
                ImplicitLabel.generated("Nightshift", "show-1"),
                TestProgram.UNLABELLED,
                new TargetRegistry(),
                InstantSource.system());
    }

    private static void watch(Viewer viewer, Path file) {
        try (viewer;
                OutputStream out = Files.newOutputStream(file)) {
            viewer.streamTo(out);
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
