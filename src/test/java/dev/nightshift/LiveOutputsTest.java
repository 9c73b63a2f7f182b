package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nightshift.broadcast.ProgramSink;
import dev.nightshift.broadcast.Programs;
import dev.nightshift.broadcast.RtmpServer;
import dev.nightshift.broadcast.TestProgram;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.compliance.provenance.Claim;
import dev.nightshift.compliance.provenance.Manifest;
import dev.nightshift.compliance.provenance.ManifestCheck;
import dev.nightshift.room.Setup;
import dev.nightshift.shop.Language;
import dev.nightshift.stage.look.ProgramSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Where a live room's program goes, and what happens to it when one of these places is bad. */
class LiveOutputsTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int PICTURES_A_SECOND = 25;
    private static final int A_MINUTE = 60 * PICTURES_A_SECOND;

    @TempDir
    Path folder;

    @Test
    void a_platform_gets_the_show_also_after_it_crashed_while_other_outputs_are_broken(@TempDir Path data)
            throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "needs the device /dev/full");
        try (RtmpServer platform = RtmpServer.start(folder);
                LiveShow show = LiveShows.open(
                        data,
                        List.of(),
                        List.of(
                                "--record",
                                full.toString(),
                                "--rtmp",
                                platform.stream("show"),
                                "--rtmp",
                                "rtmp://127.0.0.1:" + RtmpServer.freePort() + "/live/secret"),
                        notice -> {})) {
            int port = show.port();
            awaitState(port, "rtmp-2", "live");
            awaitState(port, "rtmp-3", "retrying");
            awaitState(port, "recording", "failed");
            assertThat(Programs.ffprobe("-show_entries", "stream=codec_name", platform.stream("show")))
                    .contains("h264", "aac");
            platform.kill();
            awaitState(port, "rtmp-2", "retrying");
            assertThat(state(port, "preview", "live")).isEqualTo(1);
            platform.restart();
            awaitState(port, "rtmp-2", "live");
            assertThat(LiveShows.metric(port, "nightshift_output_reconnects_total{output=\"rtmp-2\""))
                    .isPositive();
            assertThat(Programs.ffprobe("-show_entries", "stream=codec_name", platform.stream("show")))
                    .contains("h264", "aac");
            assertThat(show.status().orElseThrow().pace().frames()).isPositive();
            assertThat(LiveShows.get(port, "/actuator/prometheus")).doesNotContain("secret");
        }
    }

    @Test
    void a_second_room_to_the_same_stream_is_refused_with_the_name_of_the_first() {
        BroadcastDesk desk = desk("--rtmp", "rtmp://127.0.0.1:1/live/secret");
        ProgramSink first = desk.open(setup("first"));
        assertThatThrownBy(() -> desk.open(setup("second")))
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("rtmp://127.0.0.1:1/live/*** is in use by first")
                .hasMessageNotContaining("secret");
        first.close();
        desk.open(setup("second")).close();
    }

    @Test
    void a_stream_that_is_named_twice_is_refused_before_anything_starts() {
        assertThatThrownBy(() -> desk("--rtmp", "rtmp://host/live/secret", "--rtmp", "rtmp://host:1935/live/secret"))
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("two outputs would go to")
                .hasMessageNotContaining("secret");
    }

    @Test
    void an_address_that_is_none_is_refused_without_telling_the_key() {
        assertThatThrownBy(() -> desk("--rtmp", "http://host/secret"))
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("rtmp://host/app/key")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_show_never_overwrites_the_recording_of_one_before_it() throws Exception {
        Path wished = folder.resolve("show.mp4");
        BroadcastDesk desk = desk("--record", wished.toString());
        Path second = folder.resolve("show-2.mp4");
        Files.writeString(wished, "an earlier show");
        Files.writeString(second, "another one");
        try (ProgramSink show = desk.open(setup("room"))) {
            assertThat(show.stats().outputs()).anyMatch(output -> output.location()
                    .equals(folder.resolve("show-3.mp4").toString()));
        }
        assertThat(wished).hasContent("an earlier show");
        assertThat(second).hasContent("another one");
    }

    @Test
    void r01_the_desk_raises_the_alarm_when_encoded_pictures_carry_no_label() throws Exception {
        BroadcastDesk desk = desk();
        try (ProgramSink show = desk.open(setup("room"))) {
            TestProgram program = new TestProgram(720, 1280);
            // An encoder that is busy drops pictures: so many seconds are sent as it takes.
            for (int sent = 0; desk.alarm().gone().isEmpty() && sent < A_MINUTE; sent += PICTURES_A_SECOND) {
                program.send(show, sent, sent + PICTURES_A_SECOND);
            }
        }
        assertThat(desk.alarm().gone()).isPresent();
    }

    @Test
    void r10_a_recording_is_signed_when_it_ends() throws Exception {
        Path film = folder.resolve("signed.mp4");
        try (ProgramSink show = desk("--record", film.toString()).open(setup("room"))) {
            new TestProgram(720, 1280).send(show, 0, 3);
        }
        assertThat(ManifestCheck.of(film, Manifest.read(Manifest.beside(film))))
                .isInstanceOf(ManifestCheck.Unchanged.class);
    }

    private BroadcastDesk desk(String... options) {
        return desk(Optional.empty(), options);
    }

    private BroadcastDesk desk(Optional<BroadcastDesk.Replay> replay, String... options) {
        ServerOptions server = CommandLine.populateCommand(new ServerOptions(), options);
        InstantSource clock = InstantSource.system();
        GoLiveDesk gate = new GoLiveDesk(server, folder, List.of("EU"), Language.EN, Set::of, () -> true, clock);
        BroadcastDesk.Marks marks = new BroadcastDesk.Marks(
                setup -> TestProgram.UNLABELLED.expected(),
                new RecordingSeal(folder, () -> Claim.GENERATED, clock, notice -> {}));
        return new BroadcastDesk(server, ProgramSize.HD_720, gate::require, marks, replay, clock);
    }

    @Test
    void r36_a_show_that_has_to_be_kept_is_recorded_by_itself_and_the_evidence_names_the_file() throws Exception {
        List<String> begun = new ArrayList<>();
        Path replays = Files.createDirectories(folder.resolve("replay"));
        BroadcastDesk desk = desk(Optional.of(new BroadcastDesk.Replay(replays, begun::add)));
        try (ProgramSink sink = desk.open(setup("kept"))) {
            new TestProgram(720, 1280).send(sink, 0, 3);
        }
        assertThat(desk.outputIds()).contains("replay");
        Path file = replays.resolve(begun.getFirst());
        assertThat(begun).hasSize(1);
        assertThat(file).isNotEmptyFile();
        assertThat(file.resolveSibling(file.getFileName() + ".manifest.json")).exists();
        assertThat(desk(Optional.empty()).outputIds()).doesNotContain("replay");
    }

    private static Setup setup(String room) {
        return new Setup(room, "Show", "shop", "mira", Language.EN, List.of("EU"), 1);
    }

    private static void awaitState(int port, String output, String state) {
        Patience.until(output + " is " + state, SOON, () -> state(port, output, state) == 1);
    }

    private static double state(int port, String output, String state) {
        return LiveShows.metric(
                port, "nightshift_output_state{output=\"" + output + "\",room=\"main\",state=\"" + state + "\"}");
    }
}
