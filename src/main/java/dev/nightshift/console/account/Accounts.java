package dev.nightshift.console.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the accounts. One owner always remains. Safe for any thread. */
public final class Accounts {
    private static final String ANOTHER_OWNER_OR_NONE =
            " AND (role <> 'OWNER' OR (SELECT COUNT(*) FROM console_account" + " WHERE role = 'OWNER') > 1)";

    private final JdbcClient database;

    public Accounts(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** Whether nobody has an account yet. */
    public boolean none() {
        return database.sql("SELECT COUNT(*) FROM console_account")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Adds the first owner; false when somebody was faster. */
    synchronized boolean addFirst(String name, String hash, Instant now) {
        return none() && add(name, hash, Role.OWNER, now);
    }

    /** Adds an account; false when there is one of this name. */
    synchronized boolean add(String name, String hash, Role role, Instant now) {
        try {
            return database.sql("INSERT INTO console_account (name, password, role, stamp, since)"
                                    + " VALUES (:name, :hash, :role, 1, :now)")
                            .param("name", name)
                            .param("hash", hash)
                            .param("role", role.name())
                            .param("now", now.atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** Everybody, by name. */
    List<Account> all() {
        return database.sql("SELECT name, role, since, last_sign_in FROM console_account ORDER BY name")
                .query((row, number) -> account(row))
                .list();
    }

    /** The account with this name, as a session knows it. */
    Optional<Operator> operator(String name) {
        return database.sql("SELECT name, password, role, stamp FROM console_account WHERE name = :name")
                .param("name", name)
                .query((row, number) -> new Operator(
                        row.getString("name"),
                        row.getString("password"),
                        Role.valueOf(row.getString("role")),
                        row.getInt("stamp")))
                .optional();
    }

    /** Notes that somebody has signed in. */
    void signedIn(String name, Instant now) {
        database.sql("UPDATE console_account SET last_sign_in = :now WHERE name = :name")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("name", name)
                .update();
    }

    /** False when the account is gone. */
    boolean changePassword(String name, String hash) {
        return database.sql("UPDATE console_account SET password = :hash, stamp = stamp + 1 WHERE name = :name")
                        .param("hash", hash)
                        .param("name", name)
                        .update()
                == 1;
    }

    /** False when the account is gone or the last owner's. */
    synchronized boolean changeRole(String name, Role role) {
        String guard = role == Role.OWNER ? "" : ANOTHER_OWNER_OR_NONE;
        return database.sql("UPDATE console_account SET role = :role, stamp = stamp + 1 WHERE name = :name" + guard)
                        .param("role", role.name())
                        .param("name", name)
                        .update()
                == 1;
    }

    /** False when the account is gone or the last owner's. */
    synchronized boolean remove(String name) {
        return database.sql("DELETE FROM console_account WHERE name = :name" + ANOTHER_OWNER_OR_NONE)
                        .param("name", name)
                        .update()
                == 1;
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_sign_in", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
