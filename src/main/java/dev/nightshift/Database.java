package dev.nightshift;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.nightshift.command.MissingPartException;
import java.nio.file.Path;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The program's one connection pool, with its tables brought up to date. */
final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 8;

    private final HikariDataSource pool;

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /**
     * Opens a database.
     *
     * @param url of a PostgreSQL database; empty for H2 in the folder
     * @throws MissingPartException when it can't be reached or is of another kind
     */
    static Database open(Path folder, Optional<String> url, Optional<String> password) {
        String address = url.orElseGet(() -> h2(folder));
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        password.ifPresent(config::setPassword);
        config.setMaximumPoolSize(CONNECTIONS);
        try {
            HikariDataSource pool = new HikariDataSource(config);
            migrate(pool, dialect(address));
            return new Database(pool);
        } catch (com.zaxxer.hikari.pool.HikariPool.PoolInitializationException | FlywayException broken) {
            throw new MissingPartException("the database can't be used: " + broken.getMessage());
        }
    }

    HikariDataSource pool() {
        return pool;
    }

    String url() {
        return pool.getJdbcUrl();
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Without WRITE_DELAY=0 a killed process loses facts that were acknowledged. */
    private static String h2(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("nightshift")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static String dialect(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return "postgresql";
        }
        if (url.startsWith("jdbc:h2:")) {
            return "h2";
        }
        throw new MissingPartException("the database must be jdbc:postgresql://... or the embedded H2");
    }

    private static void migrate(HikariDataSource pool, String dialect) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration/" + dialect)
                .load()
                .migrate();
    }
}
