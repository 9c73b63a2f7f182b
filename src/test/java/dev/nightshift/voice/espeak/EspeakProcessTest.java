package dev.nightshift.voice.espeak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.voice.VoiceException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With a scripted child in place of the library's. */
class EspeakProcessTest {
    @Test
    void a_child_that_dies_is_started_anew_for_the_next_request() throws VoiceException {
        try (EspeakProcess process = child()) {
            assertThat(process.ask(request("hello"))).isEqualTo(new Reply.Failed("hello"));
            assertThatThrownBy(() -> process.ask(request("die"))).isInstanceOf(VoiceException.class);
            assertThat(process.ask(request("again"))).isEqualTo(new Reply.Failed("again"));
        }
    }

    @Test
    void a_closed_process_speaks_no_more() {
        EspeakProcess process = child();
        process.close();
        assertThatThrownBy(() -> process.ask(request("hello"))).isInstanceOf(VoiceException.class);
    }

    @Test
    void a_command_that_does_not_exist_is_a_broken_voice() {
        try (EspeakProcess process = new EspeakProcess(List.of("no-such-command-here"))) {
            assertThatThrownBy(() -> process.ask(request("hello"))).isInstanceOf(VoiceException.class);
        }
    }

    private static Request request(String text) {
        return new Request("de", 150, 50, 50, text);
    }

    private static EspeakProcess child() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new EspeakProcess(List.of(
                java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Parrot.class.getName()));
    }

    /** Repeats the text, or dies when told to. */
    static final class Parrot {
        static void main() throws IOException {
            DataInputStream in = new DataInputStream(System.in);
            DataOutputStream out = new DataOutputStream(System.out);
            for (Request request = Request.read(in); !request.text().equals("die"); request = Request.read(in)) {
                new Reply.Failed(request.text()).write(out);
            }
        }
    }
}
