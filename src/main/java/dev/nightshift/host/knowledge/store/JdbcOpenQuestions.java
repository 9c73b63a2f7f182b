package dev.nightshift.host.knowledge.store;

import dev.nightshift.host.knowledge.OpenQuestion;
import dev.nightshift.host.knowledge.OpenQuestions;
import dev.nightshift.shop.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Questions that no fact answers, in a database. Safe for any thread; blocks.
 *
 * <p>A question that was closed stays off the list for {@link #REST}; asked again later, it is open again, since its
 * answer may have expired.
 */
public final class JdbcOpenQuestions implements OpenQuestions {
    /** How long a closed question stays closed when it is asked again. */
    static final Duration REST = Duration.ofHours(12);
    /** Open questions that a shop keeps; further ones are dropped and counted. */
    static final int MOST = 1_000;

    private static final int TEXT = 500;

    private static final String COUNT_AGAIN = """
            UPDATE open_question
            SET asked = asked + 1, last_asked = ?
            WHERE id = ? AND (closed IS NULL OR closed > ?)
            """;
    private static final String REOPEN = """
            UPDATE open_question
            SET asked = 1, written = ?, first_asked = ?, last_asked = ?, closed = NULL
            WHERE id = ? AND closed <= ?
            """;
    private static final String ADD = """
            INSERT INTO open_question
              (id, shop, product, language, written, folded, asked, first_asked, last_asked, closed)
            VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, NULL)
            """;
    private static final String OPEN = """
            SELECT * FROM open_question
            WHERE shop = ? AND closed IS NULL
            ORDER BY asked DESC, last_asked DESC, id
            LIMIT ?
            """;

    private final Tables tables;
    private final AtomicLong dropped = new AtomicLong();

    public JdbcOpenQuestions(DataSource source) {
        tables = new Tables(source);
    }

    @Override
    public void asked(
            String shop, Optional<String> product, Language language, String text, String folded, Instant now) {
        String key = StoredText.cut(folded, TEXT);
        String written = StoredText.cut(text, TEXT);
        if (written.isEmpty()) {
            return;
        }
        String id = id(shop, product.orElse(""), language.code(), key);
        OffsetDateTime at = Tables.time(now);
        if (!again(id, written, at)) {
            add(new New(id, shop, product.orElse(""), language, written, key, at));
        }
    }

    private boolean again(String id, String written, OffsetDateTime at) {
        OffsetDateTime rested = at.minus(REST);
        return tables.change("counting a question", COUNT_AGAIN, at, id, rested) > 0
                || tables.change("opening a question again", REOPEN, written, at, at, id, rested) > 0;
    }

    private record New(
            String id, String shop, String product, Language language, String written, String key, OffsetDateTime at) {}

    private void add(New question) {
        if (countOpen(question.shop()) >= MOST) {
            dropped.incrementAndGet();
            return;
        }
        Tables.Added added = tables.add(
                "adding a question",
                ADD,
                question.id(),
                question.shop(),
                question.product(),
                question.language().code(),
                question.written(),
                question.key(),
                question.at(),
                question.at());
        if (added == Tables.Added.THERE_ALREADY) {
            again(question.id(), question.written(), question.at());
        }
    }

    private int countOpen(String shop) {
        return tables.rows(
                        "counting open questions",
                        row -> row.getInt(1),
                        "SELECT COUNT(*) FROM open_question WHERE shop = ? AND closed IS NULL",
                        shop)
                .getFirst();
    }

    /** Questions that found no room since the program started. */
    public long dropped() {
        return dropped.get();
    }

    @Override
    public List<OpenQuestion> open(String shop, int most) {
        return tables.rows("reading open questions", JdbcOpenQuestions::question, OPEN, shop, most);
    }

    @Override
    public void close(String id, Instant now) {
        tables.change(
                "closing a question",
                "UPDATE open_question SET closed = ? WHERE id = ? AND closed IS NULL",
                Tables.time(now),
                id);
    }

    private static OpenQuestion question(ResultSet row) throws SQLException {
        return new OpenQuestion(
                row.getString("id"),
                row.getString("shop"),
                Tables.scope(row, "product"),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("written"),
                row.getString("folded"),
                row.getInt("asked"),
                Tables.instant(row, "first_asked"),
                Tables.instant(row, "last_asked"));
    }

    /** The same question of the same shop always has the same id. */
    private static String id(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
