package dev.nightshift.broadcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.broadcast.Await;
import dev.nightshift.broadcast.Programs;
import dev.nightshift.broadcast.output.StreamKey;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.media.WallClock;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A real programme that publishes to the listener. */
class IngestTest {
    private static final StreamKey KEY = new StreamKey("a1b2c3");

    private final Ingest ingest = Ingest.listen("127.0.0.1", 0, KEY, 90, 160);
    private final Arena memory = Arena.ofConfined();
    private final VideoFrame picture = VideoFrame.allocate(memory, 90, 160);
    private final float[] sound = new float[Timebase.SAMPLES_PER_FRAME];
    private final List<Process> cameras = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (Process camera : cameras) {
            camera.destroyForcibly().waitFor();
        }
        ingest.close();
        memory.close();
    }

    @Test
    void a_cameras_picture_is_cut_to_the_middle_and_its_tone_is_heard_until_it_is_lost() throws Exception {
        ingest.want(true);
        Process camera = camera(KEY.secret());
        Await.until("it is there", () -> ingest.status() instanceof IngestStatus.Receiving);
        assertThat(ingest.status()).isEqualTo(new IngestStatus.Receiving(320, 180));
        WallClock clock = new WallClock();
        int shown = watch(clock, 0, 75);
        assertThat(shown).isGreaterThan(40);
        assertThat(bar(45)).isEqualTo("green");
        assertThat(loudest()).isGreaterThan(.05f);
        camera.destroyForcibly().waitFor();
        Await.until("it is gone", () -> ingest.status() instanceof IngestStatus.Waiting);
        assertThat(watch(clock, clock.nowMicros(), 30)).isLessThan(30);
        assertThat(ingest.next(picture, sound)).isFalse();
        camera(KEY.secret());
        Await.until("another is there", () -> ingest.status() instanceof IngestStatus.Receiving);
        Await.until("it is seen", () -> ingest.next(picture, sound));
    }

    @Test
    void a_camera_with_a_wrong_key_is_turned_away_and_told_so_nowhere_with_the_key() throws Exception {
        Process stranger = camera("guess");
        assertThat(stranger.waitFor()).isNotZero();
        assertThat(ingest.turnedAway()).isEqualTo(1);
        assertThat(ingest.status()).isEqualTo(new IngestStatus.Waiting("somebody sent a wrong key"));
        assertThat(ingest.key().toString()).doesNotContain(KEY.secret());
        assertThat(ingest.server()).doesNotContain(KEY.secret());
    }

    @Test
    void a_second_camera_is_turned_away_while_the_first_goes_on() throws Exception {
        camera(KEY.secret());
        Await.until("it is there", () -> ingest.status() instanceof IngestStatus.Receiving);
        assertThat(camera(KEY.secret()).waitFor()).isNotZero();
        assertThat(ingest.status()).isInstanceOf(IngestStatus.Receiving.class);
    }

    @Test
    void those_who_connect_and_say_nothing_leave_places_and_are_counted() throws IOException {
        int port = Integer.parseInt(ingest.server().replaceAll(".*:(\\d+)/.*", "$1"));
        List<Socket> silent = new ArrayList<>();
        for (int caller = 0; caller < 8; caller++) {
            silent.add(new Socket("127.0.0.1", port));
        }
        Await.until("some are turned away", () -> ingest.turnedAway() >= 3);
        for (Socket caller : silent) {
            caller.close();
        }
    }

    /** Takes pictures at the programme's pace, as the frame loop does. */
    private int watch(WallClock clock, long from, int pictures) throws InterruptedException {
        int shown = 0;
        for (int at = 0; at < pictures; at++) {
            clock.awaitMicros(from + Timebase.microsOfFrame(at));
            shown += ingest.next(picture, sound) ? 1 : 0;
        }
        return shown;
    }

    private float loudest() {
        float loudest = 0;
        for (float sample : sound) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }

    private String bar(int x) {
        int pixel = picture.pixels().get(ValueLayout.JAVA_INT, 40L * picture.strideBytes() + 4L * x);
        int red = pixel >> 16 & 255;
        int green = pixel >> 8 & 255;
        return green > 100 && red < 80 ? "green" : "other";
    }

    private Process camera(String key) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Programs.require("ffmpeg", "ffmpeg"), "-nostdin", "-v", "quiet"));
        command.addAll(List.of(("-re -f lavfi -i smptebars=size=320x180:rate=30"
                        + " -re -f lavfi -i sine=frequency=1000:r=44100 -c:v libx264 -preset ultrafast"
                        + " -pix_fmt yuv420p -g 30 -c:a aac -ac 2 -f flv " + ingest.server() + "/" + key)
                .split(" ")));
        Process camera = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        cameras.add(camera);
        return camera;
    }
}
