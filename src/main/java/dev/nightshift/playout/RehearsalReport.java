package dev.nightshift.playout;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nightshift.channel.ScriptedEvent;
import dev.nightshift.playout.Rehearsal.Dated;
import dev.nightshift.playout.Timings.Figures;
import dev.nightshift.playout.Timings.Stage;
import dev.nightshift.room.Room.Event;
import dev.nightshift.script.Line.SlotValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a rehearsal writes down: every line with its slots and their sources, what was passed over and why, the audience,
 * and how the pipeline fared. The plan part depends only on seed, start and catalogue; the figures under {@code machine}
 * also on the machine.
 */
public final class RehearsalReport {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Rehearsal.Outcome outcome;
    private final List<ScriptedEvent> audience;

    public RehearsalReport(Rehearsal.Outcome outcome, List<ScriptedEvent> audience) {
        this.outcome = outcome;
        this.audience = List.copyOf(audience);
    }

    /**
     * Writes the report.
     *
     * @param machine figures measured by whoever ran the rehearsal, such as its speed
     */
    public void write(Path file, Map<String, Double> machine) throws IOException {
        ObjectNode report = JSON.createObjectNode();
        report.put("frames", outcome.frames());
        lines(report.putArray("lines"));
        passedOver(report.putArray("passed_over"));
        report.put("audience", audience.size());
        new AudienceReport(outcome.facts())
                .write(report.putArray("comments"), report.putArray("orders"), report.putArray("mood"));
        ObjectNode figures = report.putObject("machine");
        machine.forEach(figures::put);
        timings(figures.putObject("stage_ms"));
        JSON.writeValue(file.toFile(), report);
    }

    private void lines(ArrayNode lines) {
        Map<Long, Long> starts = started();
        for (Event.LineCleared line : facts(Event.LineCleared.class)) {
            Optional.ofNullable(starts.get(line.speechId())).ifPresent(at -> line(lines.addObject(), line, at));
        }
    }

    private static void line(ObjectNode node, Event.LineCleared line, long atMicros) {
        node.put("at", atMicros / 1e6);
        node.put("id", line.speechId());
        node.put("sentence", line.sentence());
        node.put("beat", line.beat().name().toLowerCase(Locale.ROOT));
        line.product().ifPresent(product -> node.put("product", product));
        node.put("text", line.display());
        ArrayNode slots = node.putArray("slots");
        for (SlotValue value : line.values()) {
            slots.addObject()
                    .put("slot", value.slot())
                    .put("value", value.value())
                    .put("source", value.source().toString());
        }
    }

    private void passedOver(ArrayNode passed) {
        for (Event.LinePassedOver line : facts(Event.LinePassedOver.class)) {
            passed.addObject().put("sentence", line.sentence()).put("reason", line.reason());
        }
    }

    private void timings(ObjectNode stages) {
        for (Stage stage : Stage.values()) {
            Figures figures = outcome.timings().of(stage);
            stages.putObject(stage.name().toLowerCase(Locale.ROOT))
                    .put("p50", figures.p50())
                    .put("p95", figures.p95())
                    .put("max", figures.max());
        }
    }

    private Map<Long, Long> started() {
        return outcome.facts().stream()
                .filter(fact -> fact.event() instanceof Event.LineStarted)
                .collect(Collectors.toMap(
                        fact -> ((Event.LineStarted) fact.event()).speechId(),
                        Dated::atMicros,
                        (first, again) -> first));
    }

    private <E extends Event> List<E> facts(Class<E> type) {
        return outcome.facts().stream()
                .map(Dated::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
