package dev.nightshift.host.knowledge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.host.knowledge.FaqEntry;
import dev.nightshift.host.knowledge.OpenQuestion;
import dev.nightshift.shop.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators' answers and open questions, on both databases. */
class KnowledgeStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00.123456Z");
    private static Databases databases;

    @BeforeAll
    static void start() {
        databases = new Databases();
    }

    @AfterAll
    static void stop() throws Exception {
        databases.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void an_answer_is_read_as_it_was_written(String dialect) {
        JdbcFaqBook book = new JdbcFaqBook(databases.of(dialect));
        FaqEntry whole = entry("a", 1, "shop", Optional.empty(), Optional.empty());
        FaqEntry scoped = entry("b", 1, "shop", Optional.of("POT"), Optional.of(NOW.plusSeconds(60)));
        book.add(whole);
        book.add(scoped);
        assertThat(book.holding("shop", NOW)).containsExactly(whole, scoped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void the_newest_version_holds_and_an_answer_stays_in_its_shop(String dialect) {
        JdbcFaqBook book = new JdbcFaqBook(databases.of(dialect));
        book.add(entry("a", 1, "shop", Optional.empty(), Optional.empty()));
        FaqEntry second = entry("a", 2, "shop", Optional.empty(), Optional.empty());
        book.add(second);
        book.add(entry("a", 3, "other", Optional.empty(), Optional.empty()));
        assertThat(book.holding("shop", NOW)).containsExactly(second);
        assertThat(book.holding("nobody", NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void an_expired_answer_is_gone_and_no_older_version_comes_back(String dialect) {
        JdbcFaqBook book = new JdbcFaqBook(databases.of(dialect));
        book.add(entry("a", 1, "shop", Optional.empty(), Optional.empty()));
        book.add(entry("a", 2, "shop", Optional.empty(), Optional.of(NOW.plusSeconds(60))));
        assertThat(book.holding("shop", NOW.plusSeconds(59))).hasSize(1);
        assertThat(book.holding("shop", NOW.plusSeconds(60))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void an_answer_does_not_hold_before_it_was_given(String dialect) {
        JdbcFaqBook book = new JdbcFaqBook(databases.of(dialect));
        book.add(entry("a", 1, "shop", Optional.empty(), Optional.empty()));
        assertThat(book.holding("shop", NOW.minusSeconds(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void a_version_is_written_once(String dialect) {
        JdbcFaqBook book = new JdbcFaqBook(databases.of(dialect));
        book.add(entry("a", 1, "shop", Optional.empty(), Optional.empty()));
        assertThatThrownBy(() -> book.add(entry("a", 1, "shop", Optional.empty(), Optional.empty())))
                .isInstanceOf(JdbcFaqBook.StaleVersionException.class)
                .hasMessage("answer a has a version 1 already");
    }

    @Test
    void an_answer_that_is_too_long_is_refused_instead_of_cut() {
        JdbcFaqBook book = new JdbcFaqBook(databases.of("h2"));
        FaqEntry endless = new FaqEntry(
                "a", 1, "shop", Optional.empty(), Language.EN, "q", "x".repeat(1001), "op", NOW, Optional.empty());
        assertThatThrownBy(() -> book.add(endless))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the answer needs 1 to 1000 characters");
        assertThat(book.holding("shop", NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void the_same_question_is_counted_and_what_is_asked_most_comes_first(String dialect) {
        JdbcOpenQuestions questions = new JdbcOpenQuestions(databases.of(dialect));
        ask(questions, "Is it vegan?", "is it vegan", NOW);
        ask(questions, "does it squeak", "does it squeak", NOW);
        ask(questions, "is it VEGAN??", "is it vegan", NOW.plusSeconds(5));
        List<OpenQuestion> open = questions.open("shop", 10);
        assertThat(open).extracting(OpenQuestion::text).containsExactly("Is it vegan?", "does it squeak");
        assertThat(open.getFirst().asked()).isEqualTo(2);
        assertThat(open.getFirst().first()).isEqualTo(NOW);
        assertThat(open.getFirst().last()).isEqualTo(NOW.plusSeconds(5));
        assertThat(open.getFirst().product()).contains("POT");
        assertThat(questions.open("shop", 1)).hasSize(1);
        assertThat(questions.open("other", 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void product_language_and_shop_keep_questions_apart(String dialect) {
        JdbcOpenQuestions questions = new JdbcOpenQuestions(databases.of(dialect));
        questions.asked("shop", Optional.of("POT"), Language.EN, "vegan?", "vegan", NOW);
        questions.asked("shop", Optional.empty(), Language.EN, "vegan?", "vegan", NOW);
        questions.asked("shop", Optional.of("POT"), Language.DE, "vegan?", "vegan", NOW);
        questions.asked("other", Optional.of("POT"), Language.EN, "vegan?", "vegan", NOW);
        assertThat(questions.open("shop", 10)).hasSize(3).allMatch(question -> question.asked() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void a_closed_question_rests_and_opens_again_when_it_is_asked_much_later(String dialect) {
        JdbcOpenQuestions questions = new JdbcOpenQuestions(databases.of(dialect));
        ask(questions, "vegan?", "vegan", NOW);
        questions.close(questions.open("shop", 1).getFirst().id(), NOW);
        ask(questions, "vegan?", "vegan", NOW.plusSeconds(60));
        assertThat(questions.open("shop", 10)).isEmpty();
        Instant later = NOW.plus(JdbcOpenQuestions.REST).plusSeconds(1);
        ask(questions, "still vegan?", "vegan", later);
        assertThat(questions.open("shop", 10)).singleElement().satisfies(question -> {
            assertThat(question.asked()).isEqualTo(1);
            assertThat(question.first()).isEqualTo(later);
            assertThat(question.text()).isEqualTo("still vegan?");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void hostile_text_is_bounded_and_stored_as_data(String dialect) {
        JdbcOpenQuestions questions = new JdbcOpenQuestions(databases.of(dialect));
        String hostile = "\0'; DROP TABLE open_question; -- \uD800 😀" + "x😀".repeat(20_000);
        ask(questions, hostile, hostile, NOW);
        ask(questions, "\0\0", "", NOW);
        assertThat(questions.open("shop", 10)).singleElement().satisfies(question -> {
            assertThat(question.text()).startsWith("'; DROP TABLE").hasSizeLessThanOrEqualTo(500);
            assertThat(question.folded()).hasSizeLessThanOrEqualTo(500);
            assertThat(question.toString()).doesNotContain("DROP");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void many_threads_that_ask_the_same_lose_no_count(String dialect) {
        JdbcOpenQuestions questions = new JdbcOpenQuestions(databases.of(dialect));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int count = 0; count < 12; count++) {
                threads.submit(() -> ask(questions, "vegan?", "vegan", NOW));
            }
        }
        assertThat(questions.open("shop", 1).getFirst().asked()).isEqualTo(12);
    }

    @Test
    void a_full_list_takes_nothing_new_and_counts_it() {
        JdbcOpenQuestions questions = new JdbcOpenQuestions(databases.of("h2"));
        for (int count = 0; count < JdbcOpenQuestions.MOST + 2; count++) {
            ask(questions, "q" + count, "q" + count, NOW);
        }
        assertThat(questions.open("shop", 5_000)).hasSize(JdbcOpenQuestions.MOST);
        assertThat(questions.dropped()).isEqualTo(2);
    }

    @Test
    void a_database_that_fails_says_so_without_the_text() {
        JdbcDataSource empty = new JdbcDataSource();
        empty.setURL("jdbc:h2:mem:empty");
        assertThatThrownBy(() -> ask(new JdbcOpenQuestions(empty), "secret words", "secret words", NOW))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessageContaining("counting a question failed")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    private static void ask(JdbcOpenQuestions questions, String text, String folded, Instant now) {
        questions.asked("shop", Optional.of("POT"), Language.EN, text, folded, now);
    }

    private static FaqEntry entry(
            String id, int version, String shop, Optional<String> product, Optional<Instant> expires) {
        return new FaqEntry(
                id, version, shop, product, Language.EN, "Is it vegan?", "Version " + version, "op", NOW, expires);
    }
}
