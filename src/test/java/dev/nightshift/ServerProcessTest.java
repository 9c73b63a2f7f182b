package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.broadcast.Programs;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.ShowOptions;
import dev.nightshift.room.Cursor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as the operating system sees it: killed, started again, asked to end. */
class ServerProcessTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void a_killed_server_goes_on_in_its_show_and_ends_cleanly_when_it_is_asked_to() throws Exception {
        Path recording = folder.resolve("show.mp4");
        try (ServerProcess first = serve(recording)) {
            awaitLines(first.awaitPort(), 3);
            first.kill();
        }
        Cursor interrupted = whereItGoesOn();
        // The third line was heard; whether that was still written down depends on the moment of the kill.
        assertThat(interrupted).isGreaterThanOrEqualTo(new Cursor(0, 0, 2));
        try (ServerProcess second = serve(recording)) {
            awaitLines(second.awaitPort(), 1);
            assertThat(second.said()).contains("goes on where its show was interrupted");
            assertThat(second.terminate()).isEqualTo(128 + 15);
            assertThat(second.said()).contains("Leaving the air").doesNotContain("Exception");
        }
        assertThat(whereItGoesOn()).isGreaterThan(interrupted);
        assertThat(seconds(recording.resolveSibling("show-2.mp4"))).isGreaterThan(2);
        assertThat(recording).as("what the first one recorded").isNotEmptyFile();
    }

    @Test
    void a_port_that_is_taken_is_said_at_once_with_exit_code_3() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                ServerProcess server = new ServerProcess(
                        folder,
                        "serve",
                        "--data",
                        folder.resolve("data").toString(),
                        "--port",
                        Integer.toString(other.getLocalPort()))) {
            assertThat(server.awaitExit()).isEqualTo(3);
            assertThat(server.said())
                    .contains("port " + other.getLocalPort() + " is taken by another program")
                    .doesNotContain("ON AIR", "\tat ", "APPLICATION FAILED");
        }
    }

    @Test
    void a_show_does_not_go_on_with_another_script_than_it_began_with() throws Exception {
        try (LeftRoom room = new LeftRoom(folder.resolve("data"), LiveShows.showOptions(List.of("--seed", "5")))) {
            room.speakUntil(cue -> cue.at().sentence() == 1);
        }
        assertThatThrownBy(
                        () -> LiveShows.open(folder.resolve("data"), List.of("--seed", "6"), List.of(), notice -> {}))
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("in the middle of a show with another");
    }

    private ServerProcess serve(Path recording) throws IOException {
        return new ServerProcess(
                folder,
                "serve",
                "--data",
                folder.resolve("data").toString(),
                "--port",
                "0",
                "--record",
                recording.toString());
    }

    private static void awaitLines(int port, int lines) {
        Patience.until(
                lines + " lines were spoken",
                SOON,
                () -> LiveShows.metric(port, "nightshift_lines_spoken_total") >= lines);
    }

    /** Recovers the room from the journal that a server left, and looks what it would say. */
    private Cursor whereItGoesOn() throws Exception {
        try (LeftRoom room = new LeftRoom(folder.resolve("data"), new ShowOptions())) {
            return room.goesOnAt();
        }
    }

    private static double seconds(Path recording) throws IOException, InterruptedException {
        return Double.parseDouble(Programs.ffprobe("-show_entries", "format=duration", recording.toString())
                .getFirst());
    }
}
