package dev.nightshift.playout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nightshift.room.Cursor;
import dev.nightshift.room.Room.Event;
import dev.nightshift.script.Beat;
import dev.nightshift.script.Line.SlotValue;
import dev.nightshift.shop.SourceRef;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalReportTest {
    private static final Instant NOW = Instant.parse("2026-11-28T20:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_spoken_line_is_listed_with_its_product_and_the_source_of_every_slot() throws IOException {
        JsonNode lines = report(dated(0, cleared(1)), dated(2_500_000, new Event.LineStarted(1, NOW)))
                .get("lines");
        assertThat(lines).hasSize(1);
        JsonNode line = lines.get(0);
        assertThat(line.get("at").asDouble()).isEqualTo(2.5);
        assertThat(line.get("beat").asText()).isEqualTo("price");
        assertThat(line.get("product").asText()).isEqualTo("WH-RUG");
        assertThat(line.get("text").asText()).isEqualTo("It is €289.");
        JsonNode slot = line.get("slots").get(0);
        assertThat(slot.get("value").asText()).isEqualTo("€289");
        assertThat(slot.get("source").asText()).contains("feed.tsv", "row 6, price");
    }

    @Test
    void a_line_that_was_never_heard_is_not_listed_as_spoken() throws IOException {
        assertThat(report(dated(0, cleared(1))).get("lines")).isEmpty();
    }

    @Test
    void a_sentence_that_was_passed_over_is_listed_with_the_reason() throws IOException {
        JsonNode passed = report(dated(0, new Event.LinePassedOver("s7", "no stock is known", NOW)))
                .get("passed_over")
                .get(0);
        assertThat(passed.get("sentence").asText()).isEqualTo("s7");
        assertThat(passed.get("reason").asText()).isEqualTo("no stock is known");
    }

    private JsonNode report(Rehearsal.Dated... facts) throws IOException {
        Path file = folder.resolve("report.json");
        Rehearsal.Outcome outcome = new Rehearsal.Outcome(List.of(facts), 250, new Timings());
        new RehearsalReport(outcome, List.of()).write(file, Map.of());
        return new ObjectMapper().readTree(file.toFile());
    }

    private static Rehearsal.Dated dated(long atMicros, Event event) {
        return new Rehearsal.Dated(atMicros, event);
    }

    private static Event.LineCleared cleared(long id) {
        SlotValue price = new SlotValue("price", "€289", new SourceRef("feed.tsv", "row 6, price"));
        return new Event.LineCleared(
                id,
                Cursor.START,
                new Cursor(0, 0, 1),
                "s1",
                Beat.PRICE,
                Optional.of("WH-RUG"),
                "It is €289.",
                List.of(price),
                Optional.empty(),
                NOW);
    }
}
