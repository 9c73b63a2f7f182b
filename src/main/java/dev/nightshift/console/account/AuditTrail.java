package dev.nightshift.console.account;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who did what on the console, for ever. Holds no viewer's words. Safe for any thread. */
public final class AuditTrail {
    private static final int LONGEST_SUBJECT = 160;

    private final JdbcClient database;
    private final InstantSource clock;

    public AuditTrail(DataSource database, InstantSource clock) {
        this.database = JdbcClient.create(database);
        this.clock = clock;
    }

    /** One deed. */
    record Entry(Instant happened, String who, String action, String subject) {}

    /**
     * Notes a deed.
     *
     * @param action one word of the console, such as {@code take-over}
     * @param subject a room, an id or an account's name: never what somebody wrote
     */
    public void note(String who, String action, String subject) {
        String kept = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
        database.sql("INSERT INTO console_audit (happened, who, action, subject)"
                        + " VALUES (:now, :who, :action, :subject)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("who", who)
                .param("action", action)
                .param("subject", kept)
                .update();
    }

    /** The newest deeds, newest first. */
    List<Entry> newest(int most) {
        return database.sql("SELECT happened, who, action, subject FROM console_audit ORDER BY id DESC LIMIT :most")
                .param("most", most)
                .query((row, number) -> new Entry(
                        row.getObject("happened", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("action"),
                        row.getString("subject")))
                .list();
    }
}
