package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nightshift.broadcast.Programs;
import dev.nightshift.shop.order.OrderTally;
import dev.nightshift.shop.order.jdbc.JdbcOrderBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server is killed in the middle of a sentence, and started again on the same folder: nothing is lost or doubled. */
class DurabilityTest {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final Duration PATIENCE_WITH_A_QUESTION = Duration.ofSeconds(60);
    private static final Duration PATIENCE_WITH_OTHERS = Duration.ofSeconds(20);
    private static final List<String> QUESTIONS = List.of(
            "How much is the lamp?",
            "How wide is the sofa?",
            "Is the rug washable?",
            "What is the table made of?",
            "How heavy is the pot?",
            "How high is the chair?");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SPOKEN = "nightshift_lines_spoken_total";
    private static final String TOLD = "nightshift_comments_told_total";
    private static final List<Duration> MOMENTS =
            Stream.of(600, 1_000, 400, 1_400, 800, 300).map(Duration::ofMillis).toList();
    private static final int CHAIRS = 8;
    private static final String RECORDING = "show";

    @TempDir
    Path folder;

    /**
     * How it was left.
     *
     * @param line that was sounding
     * @param comment that was heard and not answered
     */
    private record Left(JsonNode line, String comment, int orders) {}

    @Test
    void a_show_that_is_killed_in_mid_sentence_goes_on_answers_what_was_open_and_loses_or_doubles_nothing()
            throws Exception {
        Left left = killedInMidSentenceWithAnOpenQuestion();
        try (ServerProcess second = serve()) {
            int port = second.awaitPort();
            try (TalkReader viewer = new TalkReader(port)) {
                assertThat(stock(port)).isEqualTo(CHAIRS - left.orders() + " in stock");
                assertThat(PaidOrders.send(port, 1))
                        .as("delivered again after the restart")
                        .isEqualTo(200);
                assertThat(PaidOrders.send(port, 100)).isEqualTo(200);
                Patience.until("the open question is dealt with", SOON, () -> List.of("answered", "passed")
                        .contains(viewer.state(left.comment())));
                // The notice, the thanks and the way back to the script come before its next sentence.
                awaitLines(port, LiveShows.metric(port, SPOKEN) + 6);
                assertThat(stock(port)).isEqualTo(CHAIRS - left.orders() - 1 + " in stock");
            }
            assertThat(second.said()).contains("goes on where its show was interrupted");
            assertThat(second.terminate()).as("asked to end").isEqualTo(128 + 15);
            assertThat(second.said()).contains("Leaving the air").doesNotContain("Exception");
        }
        assertThat(recordings()).as("one of each start, none overwritten").hasSize(left.orders() + 1);
        assertThat(seconds(recordings().getLast())).isGreaterThan(2);
        LeftJournal journal = journal();
        nothingIsSaidTwice(journal);
        assertThat(goesOnWith(journal, left.line())).isEqualTo(left.line().path("at"));
        wasAnsweredOrHadWaitedTooLong(journal, left.comment());
        assertThat(journal.orders()).hasSize(left.orders() + 1).doesNotHaveDuplicates();
        assertThat(tally()).isEqualTo(new OrderTally(0, left.orders() + 1, 0, 0, 0, 0));
    }

    /** Kills servers until it happens in a sentence with a question open; each has acknowledged an order before. */
    private Left killedInMidSentenceWithAnOpenQuestion() throws Exception {
        List<String> tries = new ArrayList<>();
        for (int kill = 1; kill <= QUESTIONS.size(); kill++) {
            String comment;
            try (ServerProcess server = serve()) {
                comment = killedWhenAsked(server, kill);
            }
            LeftJournal journal = journal();
            Optional<JsonNode> line = journal.interrupted();
            if (line.isPresent() && journal.isOpen(comment)) {
                return new Left(line.get(), comment, kill);
            }
            tries.add(journal.ending());
        }
        throw new AssertionError("never killed in the middle of a sentence with a question open, but after " + tries);
    }

    /** The thanks for the order are over when somebody asks; the answer can't be on air yet when the process ends. */
    private static String killedWhenAsked(ServerProcess server, int kill) throws Exception {
        int port = server.awaitPort();
        try (TalkReader viewer = new TalkReader(port)) {
            awaitLines(port, 1);
            assertThat(PaidOrders.send(port, kill)).isEqualTo(200);
            assertThat(PaidOrders.send(port, kill)).as("delivered twice").isEqualTo(200);
            awaitLines(port, LiveShows.metric(port, SPOKEN) + 4);
            String comment = viewer.comment("Anna", QUESTIONS.get(kill - 1));
            Patience.until("the room is told", SOON, () -> LiveShows.metric(port, TOLD) >= 1);
            // Nothing outside tells that the next sentence sounds: each try kills at another moment after the last one.
            Thread.sleep(MOMENTS.get(kill - 1));
            server.kill();
            return comment;
        }
    }

    private static void nothingIsSaidTwice(LeftJournal journal) {
        assertThat(journal.all("line-spoken", "speechId")).doesNotHaveDuplicates();
        assertThat(journal.spokenPlaces()).doesNotHaveDuplicates();
        assertThat(journal.spokenOfTurns()).doesNotHaveDuplicates();
    }

    private static void wasAnsweredOrHadWaitedTooLong(LeftJournal journal, String comment) {
        assertThat(journal.isDone(comment)).isTrue();
        Duration patience = journal.intent(comment).question() ? PATIENCE_WITH_A_QUESTION : PATIENCE_WITH_OTHERS;
        journal.waited(comment).ifPresent(waited -> assertThat(waited).isGreaterThanOrEqualTo(patience));
    }

    /** Where the run of show goes on: its first line that sounds after the restart. */
    private static JsonNode goesOnWith(LeftJournal journal, JsonNode interrupted) {
        return journal.startedAfter(interrupted.path("speechId").asLong()).stream()
                .filter(LeftJournal::isScripted)
                .findFirst()
                .map(line -> line.path("at"))
                .orElseThrow();
    }

    private LeftJournal journal() throws Exception {
        return LeftJournal.in(folder.resolve("data"));
    }

    private OrderTally tally() {
        try (Database database = Database.open(folder.resolve("data"), Optional.empty(), Optional.empty())) {
            return new JdbcOrderBook(database.pool()).tally();
        }
    }

    private ServerProcess serve() throws IOException {
        return new ServerProcess(
                folder,
                "serve",
                "--data",
                folder.resolve("data").toString(),
                "--port",
                "0",
                "--webhook-secrets",
                PaidOrders.secrets(folder).toString(),
                "--record",
                folder.resolve(RECORDING + ".mp4").toString());
    }

    /** What was recorded and has something in it, oldest first. */
    private List<Path> recordings() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(RECORDING + "(-\\d)?\\.mp4"))
                    .filter(file -> file.toFile().length() > 0)
                    .sorted(Comparator.comparing((Path file) -> file.toString().length())
                            .thenComparing(Path::toString))
                    .toList();
        }
    }

    private static double seconds(Path recording) throws IOException, InterruptedException {
        return Double.parseDouble(Programs.ffprobe("-show_entries", "format=duration", recording.toString())
                .getFirst());
    }

    private static void awaitLines(int port, double lines) {
        Patience.until(lines + " lines were spoken", SOON, () -> LiveShows.metric(port, SPOKEN) >= lines);
    }

    /** What the page says of the chair. */
    private static String stock(int port) {
        try {
            for (JsonNode offer :
                    JSON.readTree(LiveShows.get(port, "/rooms/main/view")).path("offers")) {
                if (offer.path("product").asText().equals("WH-CHAIR")) {
                    return offer.path("stock").asText();
                }
            }
            return "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
