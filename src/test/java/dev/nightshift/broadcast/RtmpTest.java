package dev.nightshift.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.output.OutputState;
import dev.nightshift.broadcast.output.OutputStatus;
import dev.nightshift.broadcast.output.OutputTarget;
import dev.nightshift.broadcast.output.StreamKey;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real RTMP server that dies, freezes, refuses and comes back. */
class RtmpTest {
    private static final int WIDTH = 180;
    private static final int HEIGHT = 320;

    @TempDir
    private Path folder;

    private final TargetRegistry targets = new TargetRegistry();
    private RtmpServer server;
    private Broadcast broadcast;
    private LiveFeed feed;

    @BeforeEach
    void goLive() throws Exception {
        server = RtmpServer.start(folder);
        broadcast = open("room-1");
        broadcast.add(new OutputTarget.Recording("file", folder.resolve("show.mp4")));
        feed = new LiveFeed(broadcast, WIDTH, HEIGHT);
    }

    @AfterEach
    void goOffAir() throws Exception {
        if (broadcast != null) {
            feed.close();
            broadcast.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private Broadcast open(String room) {
        return Broadcast.open(
                room,
                EncoderSettings.forPicture(WIDTH, HEIGHT),
                ImplicitLabel.generated("Nightshift", "show-1"),
                TestProgram.UNLABELLED,
                targets,
                InstantSource.system());
    }

    private OutputTarget.Rtmp platform(String id, String key) {
        return new OutputTarget.Rtmp(id, server.address(), new StreamKey(key));
    }

    private OutputStatus status(String id) {
        return broadcast.status().stream()
                .filter(output -> output.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void awaitState(String id, Class<? extends OutputState> state) {
        Await.until(
                id + " is " + state.getSimpleName(),
                () -> state.isInstance(status(id).state()));
    }

    private List<Long> play(String name, int pictures) throws Exception {
        return Programs.ffprobe(
                        "-select_streams",
                        "v",
                        "-read_intervals",
                        "%+#" + pictures,
                        "-show_entries",
                        "packet=pts_time",
                        server.stream(name))
                .stream()
                .map(time -> Math.round(Double.parseDouble(time.replace(",", "")) * 1000))
                .toList();
    }

    private void assertRecordingIsWhole() throws Exception {
        feed.close();
        broadcast.close();
        List<String> times = Programs.ffprobe(
                "-select_streams",
                "v",
                "-show_entries",
                "packet=pts_time",
                folder.resolve("show.mp4").toString());
        assertThat(times).hasSize((int) broadcast.stats().frames());
        assertThat(status("file").droppedPackets()).isZero();
    }

    @Test
    void a_platform_receives_pictures_40_ms_apart() throws Exception {
        broadcast.add(platform("tube", "secret-key"));
        awaitState("tube", OutputState.Live.class);

        List<Long> times = play("secret-key", 50);

        assertThat(IntStream.range(1, times.size()).mapToObj(i -> times.get(i) - times.get(i - 1)))
                .hasSizeGreaterThan(20)
                .containsOnly(40L);
    }

    @Test
    void a_killed_platform_is_joined_again_and_the_recording_misses_nothing() throws Exception {
        broadcast.add(platform("tube", "secret-key"));
        awaitState("tube", OutputState.Live.class);

        server.kill();
        awaitState("tube", OutputState.Retrying.class);
        server.restart();
        awaitState("tube", OutputState.Live.class);

        assertThat(status("tube").reconnects()).isEqualTo(1);
        assertThat(play("secret-key", 10)).hasSizeGreaterThanOrEqualTo(10);
        assertRecordingIsWhole();
    }

    @Test
    void a_frozen_platform_is_noticed_and_disturbs_nobody() throws Exception {
        broadcast.add(platform("tube", "secret-key"));
        awaitState("tube", OutputState.Live.class);

        server.freeze();
        awaitState("tube", OutputState.Stalled.class);
        awaitState("tube", OutputState.Retrying.class);
        server.thaw();
        awaitState("tube", OutputState.Live.class);

        assertThat(status("tube").droppedPackets()).isPositive();
        assertRecordingIsWhole();
    }

    @Test
    void an_unreachable_platform_keeps_retrying_with_a_reason_and_without_its_key() throws Exception {
        URI nobody = URI.create("rtmp://127.0.0.1:" + RtmpServer.freePort() + "/live");
        broadcast.add(new OutputTarget.Rtmp("tube", nobody, new StreamKey("secret-key")));

        awaitState("tube", OutputState.Retrying.class);

        assertThat(status("tube").toString()).contains("Connection refused").doesNotContain("secret-key");
        assertRecordingIsWhole();
    }

    @Test
    void a_second_room_is_refused_the_same_stream_until_the_first_lets_go() throws Exception {
        broadcast.add(platform("tube", "secret-key"));
        awaitState("tube", OutputState.Live.class);
        Broadcast other = open("room-2");

        Admission refused = other.add(platform("tube", "secret-key"));
        broadcast.remove("tube");
        Await.until(
                "the stream is free", () -> other.add(platform("tube", "secret-key")) instanceof Admission.Accepted);
        other.close();

        assertThat(refused.toString()).contains("in use by room-1").doesNotContain("secret-key");
        assertRecordingIsWhole();
    }

    @Test
    void r07_the_label_arrives_in_on_meta_data() throws Exception {
        broadcast.add(platform("tube", "secret-key"));
        awaitState("tube", OutputState.Live.class);

        List<String> label = Programs.ffprobe(
                "-show_entries", "format_tags=AIGC", "-of", "default=nk=1:nw=1", server.stream("secret-key"));

        assertThat(ImplicitLabel.parse(label.getFirst())).contains(ImplicitLabel.generated("Nightshift", "show-1"));
    }

    @Test
    void rtmps_works_when_the_certificate_is_vouched_for() throws Exception {
        try (TlsTunnel tunnel = new TlsTunnel(folder, server.port())) {
            broadcast.add(secure("vouched", tunnel, Optional.of(tunnel.certificate())));
            awaitState("vouched", OutputState.Live.class);

            assertThat(play("vouched", 10)).hasSizeGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void rtmps_to_a_server_that_nobody_vouches_for_is_not_used() throws Exception {
        try (TlsTunnel tunnel = new TlsTunnel(folder, server.port())) {
            broadcast.add(secure("stranger", tunnel, Optional.empty()));
            awaitState("stranger", OutputState.Retrying.class);

            assertThat(status("stranger").state().toString()).contains("nobody vouches for the server's certificate");
            assertThat(status("stranger").sentBytes()).isZero();
        }
    }

    @Test
    void a_stream_that_is_already_live_elsewhere_is_refused_by_the_platform_with_a_reason() throws Exception {
        Broadcast elsewhere = Broadcast.open(
                "elsewhere",
                EncoderSettings.forPicture(WIDTH, HEIGHT),
                ImplicitLabel.generated("Nightshift", "show-2"),
                TestProgram.UNLABELLED,
                new TargetRegistry(),
                InstantSource.system());
        broadcast.add(platform("tube", "secret-key"));
        awaitState("tube", OutputState.Live.class);

        elsewhere.add(platform("tube", "secret-key"));
        Await.until(
                "the second is refused", () -> elsewhere.status().getFirst().state() instanceof OutputState.Retrying);
        OutputStatus refused = elsewhere.status().getFirst();
        elsewhere.close();

        assertThat(refused.state().toString()).contains("the server refused the stream");
        assertThat(refused.sentBytes()).isZero();
    }

    private static OutputTarget.Rtmp secure(String name, TlsTunnel tunnel, Optional<Path> authorities) {
        URI address = URI.create("rtmps://127.0.0.1:" + tunnel.port() + "/live");
        return new OutputTarget.Rtmp(name, address, new StreamKey(name), authorities);
    }
}
