package dev.nightshift.shop.order.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;

/** A database with the program's tables. */
public final class OrderDatabase {
    private OrderDatabase() {}

    /** One in memory that lives as long as the pool. */
    public static HikariDataSource h2(String name) {
        return open("jdbc:h2:mem:" + name, "h2");
    }

    static HikariDataSource open(String url, String dialect) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(4);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration/" + dialect)
                .load()
                .migrate();
        return pool;
    }
}
