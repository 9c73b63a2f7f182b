package dev.nightshift;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nightshift.shop.order.OrderTally;
import dev.nightshift.shop.order.jdbc.JdbcOrderBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final int CHAIRS = 8;
    private static final int KILLS = 5;

    @TempDir
    Path folder;

    /**
     * How it was left.
     *
     * @param line that was sounding
     * @param comments that were heard and not answered
     */
    private record Left(JsonNode line, List<String> comments, int orders) {}

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
                Patience.until(
                        "the open questions are dealt with",
                        SOON,
                        () -> count(left.comments(), viewer, "answered") + count(left.comments(), viewer, "passed")
                                == left.comments().size());
                awaitLines(port, 2);
                assertThat(stock(port)).isEqualTo(CHAIRS - left.orders() - 1 + " in stock");
            }
            second.terminate();
        }
        LeftJournal journal = journal();
        nothingIsSaidTwice(journal);
        assertThat(goesOnWith(journal, left.line())).isEqualTo(left.line().path("at"));
        left.comments().forEach(comment -> wasAnsweredOrHadWaitedTooLong(journal, comment));
        assertThat(journal.orders()).hasSize(left.orders() + 1).doesNotHaveDuplicates();
        assertThat(tally()).isEqualTo(new OrderTally(0, left.orders() + 1, 0, 0, 0, 0));
    }

    /** Kills servers until it happens in a sentence with a question open; each has acknowledged an order just before. */
    private Left killedInMidSentenceWithAnOpenQuestion() throws Exception {
        List<String> tries = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> asked;
            try (ServerProcess server = serve()) {
                int port = server.awaitPort();
                try (TalkReader viewer = new TalkReader(port)) {
                    asked = askedAndNotAnswering(port, viewer, kill - 1);
                    assertThat(PaidOrders.send(port, kill)).isEqualTo(200);
                    assertThat(PaidOrders.send(port, kill))
                            .as("delivered twice")
                            .isEqualTo(200);
                    server.kill();
                }
            }
            LeftJournal journal = journal();
            Optional<JsonNode> line = journal.interrupted();
            List<String> open = asked.stream().filter(not(journal::isDone)).toList();
            if (line.isPresent() && !open.isEmpty()) {
                return new Left(line.get(), open, kill);
            }
            tries.add(journal.ending() + ", open: " + open.size());
        }
        throw new AssertionError("never killed in the middle of a sentence with a question open, but after " + tries);
    }

    /**
     * Many ask at once, and a beat has room for two answers: when none is being answered, the script goes on and some
     * stay open. Each try looks some sentences later, or all could meet the same answer.
     */
    private static List<String> askedAndNotAnswering(int port, TalkReader viewer, int later) throws Exception {
        awaitLines(port, 1);
        List<String> asked = new ArrayList<>();
        for (String question : QUESTIONS) {
            asked.add(viewer.comment("Anna", question));
        }
        Patience.until("all were heard", SOON, () -> count(asked, viewer, "") == 0);
        awaitLines(port, LiveShows.metric(port, SPOKEN) + later);
        Patience.until("the script goes on", SOON, () -> count(asked, viewer, "answering") == 0);
        return asked;
    }

    private static long count(List<String> comments, TalkReader viewer, String state) {
        return comments.stream()
                .filter(comment -> viewer.state(comment).equals(state))
                .count();
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
                PaidOrders.secrets(folder).toString());
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
