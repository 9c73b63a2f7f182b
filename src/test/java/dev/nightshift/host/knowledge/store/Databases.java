package dev.nightshift.host.knowledge.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** Both databases that the program runs on, empty and migrated; PostgreSQL starts once. */
final class Databases implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final JdbcDataSource h2 = new JdbcDataSource();

    Databases() {
        h2.setURL("jdbc:h2:mem:knowledge;DB_CLOSE_DELAY=-1");
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        List.of("h2", "postgresql").forEach(this::migrate);
    }

    private void migrate(String dialect) {
        Flyway.configure()
                .dataSource(source(dialect))
                .locations("classpath:db/migration/" + dialect)
                .load()
                .migrate();
    }

    private DataSource source(String dialect) {
        return dialect.equals("h2") ? h2 : postgres.getPostgresDatabase();
    }

    /** A database of the dialect without rows. */
    DataSource of(String dialect) {
        DataSource source = source(dialect);
        Tables tables = new Tables(source);
        tables.change("emptying", "DELETE FROM faq_entry");
        tables.change("emptying", "DELETE FROM open_question");
        return source;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
