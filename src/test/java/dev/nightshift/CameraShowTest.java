package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.broadcast.Programs;
import dev.nightshift.broadcast.RtmpServer;
import dev.nightshift.broadcast.ingest.Ingest;
import dev.nightshift.broadcast.ingest.IngestStatus;
import dev.nightshift.room.Command;
import dev.nightshift.room.Room;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host, a person, the host again: one show, one broadcast, a real camera and a real platform. */
@Tag("soak")
class CameraShowTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final long A_WHILE_MICROS = 3_500_000;

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    @Test
    void a_person_goes_on_with_the_show_and_hands_back_in_one_unbroken_broadcast() throws Exception {
        Path received = folder.resolve("received.flv");
        try (RtmpServer platform = RtmpServer.start(folder);
                LiveShow show = LiveShows.open(
                        data, List.of(), List.of("--ingest", "0", "--rtmp", platform.stream("show")), notice -> {})) {
            Ingest camera = show.camera().orElseThrow();
            Patience.until("the platform has the show", SOON, () -> state(show) == 1);
            Process viewer = ffmpeg("-i", platform.stream("show"), "-c", "copy", received.toString());
            Patience.until("a viewer watches", SOON, () -> received.toFile().length() > 0);
            Process obs = camera(camera);
            Patience.until("the camera is there", SOON, () -> camera.status() instanceof IngestStatus.Receiving);
            goOn(show);
            assertThat(show.ask(new Command.HandOver("Mara", "mara"))).isEqualTo(new Room.Reply.Done());
            Patience.until("the host is silent", SOON, () -> show.view().line().isEmpty());
            goOn(show);
            assertThat(show.ask(new Command.HandBack("mara"))).isEqualTo(new Room.Reply.Done());
            Patience.until("the host speaks", SOON, () -> show.view().line().isPresent());
            goOn(show);
            assertThat(show.view().trouble()).isEmpty();
            assertThat(reconnects(show)).isZero();
            end(viewer);
            end(obs);
        }
        assertOneUnbrokenStream(received);
        assertPartsAsPlanned(ReceivedShow.read(received));
    }

    private static void assertOneUnbrokenStream(Path received) throws Exception {
        for (String stream : List.of("v", "a")) {
            List<Long> times = Programs.ffprobe(
                            "-select_streams", stream, "-show_entries", "packet=dts_time", received.toString())
                    .stream()
                    .map(time -> Math.round(Double.parseDouble(time.replace(",", "")) * 1000))
                    .toList();
            assertThat(IntStream.range(1, times.size()).mapToObj(i -> times.get(i) - times.get(i - 1)))
                    .as("steps of %s", stream)
                    .hasSizeGreaterThan(200)
                    .allMatch(step -> step > 0);
        }
        assertThat(Programs.ffprobe("-show_entries", "stream=codec_name", received.toString()))
                .contains("h264", "aac")
                .hasSize(2);
    }

    /** The picture and the tone of the camera are there once, in one piece; the label always. */
    private static void assertPartsAsPlanned(ReceivedShow show) {
        String pictures = show.marks(ReceivedShow.Moment::testPicture);
        String tones = show.marks(ReceivedShow.Moment::tone);
        assertThat(pictures).as("test picture").matches("-{2,}#{4,}-{3,}");
        assertThat(tones.substring(pictures.indexOf('#') + 1, pictures.lastIndexOf('#')))
                .as("tone while the test picture is seen")
                .matches("#+");
        assertThat(tones).as("tone").matches("-{2,}#{4,}-{3,}");
        assertThat(show.marks(ReceivedShow.Moment::label)).as("label").matches("#+");
    }

    private Process camera(Ingest camera) throws Exception {
        return ffmpeg(("-re -f lavfi -i smptebars=size=720x1280:rate=30 -re -f lavfi -i sine=frequency=1000:r=48000"
                        + " -c:v libx264 -preset ultrafast -tune zerolatency -pix_fmt yuv420p -g 30 -b:v 2M"
                        + " -c:a aac -b:a 128k -f flv " + camera.server() + "/"
                        + camera.key().secret())
                .split(" "));
    }

    private Process ffmpeg(String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(
                List.of(Programs.require("ffmpeg", "ffmpeg"), "-nostdin", "-v", "error", "-y"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile(folder, "ffmpeg", ".log").toFile())
                .start();
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static void goOn(LiveShow show) {
        long until = show.status().orElseThrow().atMicros() + A_WHILE_MICROS;
        Patience.until(
                "the show goes on", SOON, () -> show.status().orElseThrow().atMicros() >= until);
    }

    private static double state(LiveShow show) {
        return LiveShows.metric(show.port(), "nightshift_output_state{output=\"rtmp-1\",room=\"main\",state=\"live\"}");
    }

    private static double reconnects(LiveShow show) {
        return LiveShows.metric(show.port(), "nightshift_output_reconnects_total{output=\"rtmp-1\"");
    }
}
