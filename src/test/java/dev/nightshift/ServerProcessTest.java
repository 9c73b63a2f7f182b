package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.command.MissingPartException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as the operating system sees it. {@link DurabilityTest} kills it and asks it to end. */
class ServerProcessTest {
    @TempDir
    Path folder;

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
}
