package dev.nightshift.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nightshift.channel.ScriptedEvent.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a scripted audience: one JSON object a line, as {@code docs/rehearsal.md} describes. */
public final class AudienceFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AudienceFile() {}

    /** A line that can't be used. The message names file, line and reason, never the viewer's text. */
    public static final class BadLineException extends IOException {
        private static final long serialVersionUID = 1;

        BadLineException(Path file, int line, String reason) {
            super(file.getFileName() + ", line " + line + ": " + reason);
        }
    }

    /**
     * The events in the order of their times.
     *
     * @throws BadLineException when a line is not an event
     */
    public static List<ScriptedEvent> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<ScriptedEvent> events = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                events.add(event(file, line + 1, lines.get(line)));
            }
        }
        events.sort(Comparator.comparingLong(ScriptedEvent::atMicros));
        return events;
    }

    private static ScriptedEvent event(Path file, int line, String json) throws BadLineException {
        JsonNode node = parse(file, line, json);
        double at = node.path("at").asDouble(-1);
        if (at < 0) {
            throw new BadLineException(file, line, "\"at\" must be a number of seconds, 0 or more");
        }
        int quantity = node.path("quantity").asInt(1);
        if (quantity < 1) {
            throw new BadLineException(file, line, "\"quantity\" must be 1 or more");
        }
        return new ScriptedEvent(
                Math.round(at * 1_000_000),
                kind(file, line, node.path("type").asText("")),
                node.path("user").asText(""),
                text(node, "text"),
                text(node, "product"),
                quantity);
    }

    private static JsonNode parse(Path file, int line, String json) throws BadLineException {
        try {
            JsonNode node = JSON.readTree(json);
            if (!node.isObject()) {
                throw new BadLineException(file, line, "a JSON object is expected");
            }
            return node;
        } catch (JsonProcessingException broken) {
            throw new BadLineException(file, line, "this is not JSON");
        }
    }

    private static Kind kind(Path file, int line, String name) throws BadLineException {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw new BadLineException(file, line, "\"type\" must be one of comment, order, paid, refund, like, join");
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
    }
}
