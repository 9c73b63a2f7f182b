package dev.nightshift.host.knowledge.store;

import dev.nightshift.host.knowledge.FaqBook;
import dev.nightshift.host.knowledge.FaqEntry;
import dev.nightshift.host.knowledge.FaqHistory;
import dev.nightshift.shop.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Operators' answers in a database. Safe for any thread; blocks. */
public final class JdbcFaqBook implements FaqBook, FaqHistory {
    private static final int QUESTION = 500;
    private static final int ANSWER = 1000;
    private static final int BY = 200;

    private static final String HOLDING = """
            SELECT e.* FROM faq_entry e
            WHERE e.shop = ?
              AND e.version = (SELECT MAX(n.version) FROM faq_entry n
                               WHERE n.shop = e.shop AND n.id = e.id AND n.since <= ?)
              AND (e.expires IS NULL OR e.expires > ?)
            ORDER BY e.id
            """;
    private static final String ALL = "SELECT * FROM faq_entry WHERE shop = ? ORDER BY id, version DESC";
    private static final String ADD = """
            INSERT INTO faq_entry
              (shop, id, version, product, language, question, answer, answered_by, since, expires)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Tables tables;

    public JdbcFaqBook(DataSource source) {
        tables = new Tables(source);
    }

    @Override
    public List<FaqEntry> holding(String shop, Instant now) {
        return tables.rows("reading answers", JdbcFaqBook::entry, HOLDING, shop, Tables.time(now), Tables.time(now));
    }

    @Override
    public List<FaqEntry> all(String shop) {
        return tables.rows("reading versions", JdbcFaqBook::entry, ALL, shop);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when a text is too long: an answer is never cut
     * @throws StaleVersionException when somebody else wrote this version before
     */
    @Override
    public void add(FaqEntry entry) {
        Tables.Added added = tables.add(
                "adding an answer",
                ADD,
                entry.shop(),
                entry.id(),
                entry.version(),
                entry.product().orElse(""),
                entry.language().code(),
                whole("question", entry.question(), QUESTION),
                whole("answer", entry.answer(), ANSWER),
                whole("name", entry.by(), BY),
                Tables.time(entry.since()),
                expires(entry));
        if (added == Tables.Added.THERE_ALREADY) {
            throw new StaleVersionException(entry.id(), entry.version());
        }
    }

    private static @Nullable Object expires(FaqEntry entry) {
        return entry.expires().map(Tables::time).orElse(null);
    }

    private static String whole(String what, String text, int most) {
        String clean = StoredText.cut(text, most);
        if (clean.isEmpty() || text.strip().length() > most) {
            throw new IllegalArgumentException("the " + what + " needs 1 to " + most + " characters");
        }
        return clean;
    }

    private static FaqEntry entry(ResultSet row) throws SQLException {
        return new FaqEntry(
                row.getString("id"),
                row.getInt("version"),
                row.getString("shop"),
                Tables.scope(row, "product"),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("question"),
                row.getString("answer"),
                row.getString("answered_by"),
                Tables.instant(row, "since"),
                Tables.maybe(row, "expires"));
    }

    /** Two operators answered at the same time; the second one should look again. */
    public static final class StaleVersionException extends RuntimeException {
        private static final long serialVersionUID = 1;

        StaleVersionException(String id, int version) {
            super("answer " + id + " has a version " + version + " already");
        }
    }
}
