package dev.nightshift.fleet;

import com.typesafe.config.Config;
import javax.sql.DataSource;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.setup.Setup;
import org.apache.pekko.persistence.jdbc.db.SlickDatabase;
import org.apache.pekko.persistence.jdbc.db.SlickDatabaseProvider;
import scala.Option;
import slick.jdbc.H2Profile$;
import slick.jdbc.JdbcBackend;
import slick.jdbc.JdbcBackend$;
import slick.jdbc.JdbcProfile;
import slick.jdbc.PostgresProfile$;
import slick.util.AsyncExecutor$;

/**
 * Gives the journal the program's own connection pool. Made by the journal plugin, by name; the pool travels in the actor
 * system's setup.
 */
public final class JournalDatabase implements SlickDatabaseProvider {
    private static final int THREADS = 4;
    /** Writes that may wait for a thread; the journal's own buffer is smaller. */
    private static final int QUEUE = 20_000;

    private final SlickDatabase database;

    public JournalDatabase(ActorSystem system) {
        Pool pool = system.settings().setup().get(Pool.class).orElseThrow();
        this.database = new Shared(
                JdbcBackend$.MODULE$
                        .Database()
                        .forDataSource(
                                pool.source,
                                Option.apply(THREADS),
                                AsyncExecutor$.MODULE$.apply("journal", THREADS, QUEUE),
                                false),
                profile(pool.url));
    }

    @Override
    public SlickDatabase database(Config config) {
        return database;
    }

    private static JdbcProfile profile(String url) {
        return url.startsWith("jdbc:postgresql:") ? PostgresProfile$.MODULE$ : H2Profile$.MODULE$;
    }

    /** A database that the journal leaves open when it stops: others use the pool too. */
    private record Shared(JdbcBackend.JdbcDatabaseDef database, JdbcProfile profile) implements SlickDatabase {
        @Override
        public boolean allowShutdown() {
            return false;
        }
    }

    /** The pool that the journal uses. */
    static final class Pool extends Setup {
        private final DataSource source;
        private final String url;

        Pool(DataSource source, String url) {
            this.source = source;
            this.url = url;
        }
    }
}
