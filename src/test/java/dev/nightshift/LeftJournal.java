package dev.nightshift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import dev.nightshift.host.nlu.Intent;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The facts of a room as an ended process left them on disk. */
record LeftJournal(List<JsonNode> facts) {
    private static final ObjectMapper CBOR = new ObjectMapper(new CBORFactory());

    static LeftJournal in(Path data) throws SQLException, IOException {
        List<JsonNode> facts = new ArrayList<>();
        try (Database database = Database.open(data, Optional.empty(), Optional.empty());
                Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT \"event_payload\" FROM \"event_journal\" ORDER BY \"sequence_number\"")) {
            while (rows.next()) {
                facts.add(CBOR.readTree(rows.getBytes(1)).path("event"));
            }
        }
        return new LeftJournal(facts);
    }

    /** All facts of one name, oldest first. */
    List<JsonNode> all(String name) {
        return facts.stream()
                .filter(fact -> fact.path("fact").asText().equals(name))
                .toList();
    }

    /** Of a kind of fact, one field. */
    List<String> all(String name, String field) {
        return all(name).stream().map(fact -> fact.path(field).asText()).toList();
    }

    /** The line of the run of show that sounded when the process ended. */
    Optional<JsonNode> interrupted() {
        Set<String> over = new HashSet<>(all("line-spoken", "speechId"));
        over.addAll(all("line-cut", "speechId"));
        over.addAll(all("line-withdrawn", "speechId"));
        return all("line-started").stream()
                .map(started -> started.path("speechId").asText())
                .filter(id -> !over.contains(id))
                .map(this::line)
                .filter(LeftJournal::isScripted)
                .findFirst();
    }

    /** The last facts, by their names. */
    String ending() {
        return facts.subList(Math.max(0, facts.size() - 12), facts.size()).stream()
                .map(fact -> fact.path("fact").asText())
                .toList()
                .toString();
    }

    /** The lines that began after one, as they were cleared. */
    List<JsonNode> startedAfter(long speechId) {
        return all("line-started").stream()
                .filter(started -> started.path("speechId").asLong() > speechId)
                .map(started -> line(started.path("speechId").asText()))
                .toList();
    }

    /** The places in the run of show whose sentences were heard to their end. */
    List<String> spokenPlaces() {
        return heard().filter(LeftJournal::isScripted)
                .map(line -> line.path("at").toString())
                .toList();
    }

    /** The sentences of turns that were heard to their end, each with its turn. */
    List<String> spokenOfTurns() {
        return heard().filter(line -> !line.path("turn").isNull())
                .map(line -> line.path("turn") + ": " + line.path("display").asText())
                .toList();
    }

    List<String> orders() {
        return all("order-noted").stream()
                .map(noted -> noted.path("order").path("id").asText())
                .toList();
    }

    /** Whether a comment was answered, or is left alone for good. */
    boolean isDone(String comment) {
        List<String> closed = all("turn-closed", "turn");
        return all("comment-passed", "comment").contains(comment)
                || all("turn-opened").stream()
                        .filter(opened -> comments(opened).contains(comment))
                        .anyMatch(opened ->
                                closed.contains(opened.path("turn").path("id").asText()));
    }

    /** Whether a comment was heard and nothing was done about it yet. */
    boolean isOpen(String comment) {
        return find(comment).isPresent() && !isDone(comment);
    }

    /** How long a comment had waited that was passed over; empty when it was answered. */
    Optional<Duration> waited(String comment) {
        return all("comment-passed").stream()
                .filter(passed -> passed.path("comment").asText().equals(comment))
                .map(passed -> Duration.between(written(comment), moment(passed.path("when"))))
                .findFirst();
    }

    /** Whether a line stands in the run of show: neither a turn nor the bridge after one. */
    static boolean isScripted(JsonNode line) {
        return !line.path("at").equals(line.path("following"));
    }

    private Stream<JsonNode> heard() {
        return all("line-spoken").stream()
                .filter(spoken -> !spoken.path("heard").asText().isEmpty())
                .map(spoken -> line(spoken.path("speechId").asText()));
    }

    private JsonNode line(String speechId) {
        return all("line-cleared").stream()
                .filter(line -> line.path("speechId").asText().equals(speechId))
                .findFirst()
                .orElseThrow();
    }

    /** What a comment was understood to want. */
    Intent intent(String comment) {
        return Intent.valueOf(heard(comment).path("reading").path("intent").asText());
    }

    private Instant written(String comment) {
        return moment(heard(comment).path("comment").path("at"));
    }

    private JsonNode heard(String comment) {
        return find(comment).orElseThrow();
    }

    private Optional<JsonNode> find(String comment) {
        return all("comment-heard").stream()
                .map(fact -> fact.path("heard"))
                .filter(heard -> heard.path("comment").path("id").asText().equals(comment))
                .findFirst();
    }

    private static List<String> comments(JsonNode opened) {
        return opened.path("turn").path("occasion").path("comments").findValuesAsText("id");
    }

    /** Seconds with decimals, or ISO 8601. */
    private static Instant moment(JsonNode written) {
        return written.isNumber()
                ? Instant.ofEpochMilli(written.decimalValue().movePointRight(3).longValue())
                : Instant.parse(written.asText());
    }
}
