package dev.nightshift.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.channel.ScriptedEvent.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudienceFileTest {
    @TempDir
    Path folder;

    @Test
    void events_come_in_the_order_of_their_times() throws IOException {
        List<ScriptedEvent> events = read("""
                {"at": 9.5, "type": "order", "user": "Lea", "product": "WH-1", "quantity": 2}

                {"at": 2, "type": "comment", "user": "Kim", "text": "How much?"}
                """);
        assertThat(events)
                .containsExactly(
                        new ScriptedEvent(
                                2_000_000, Kind.COMMENT, "Kim", Optional.of("How much?"), Optional.empty(), 1),
                        new ScriptedEvent(9_500_000, Kind.ORDER, "Lea", Optional.empty(), Optional.of("WH-1"), 2));
    }

    @Test
    void a_line_that_is_no_json_is_named() {
        assertThatThrownBy(() -> read("{\"at\": 1, \"type\": \"join\"}\nhello\n"))
                .isInstanceOf(AudienceFile.BadLineException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void a_time_before_the_show_is_refused() {
        assertThatThrownBy(() -> read("{\"at\": -1, \"type\": \"join\"}")).hasMessageContaining("\"at\"");
    }

    @Test
    void an_order_of_nothing_is_refused() {
        assertThatThrownBy(() -> read("{\"at\": 1, \"type\": \"order\", \"quantity\": 0}"))
                .hasMessageContaining("\"quantity\"");
    }

    private List<ScriptedEvent> read(String lines) throws IOException {
        return AudienceFile.read(Files.writeString(folder.resolve("audience.jsonl"), lines));
    }
}
