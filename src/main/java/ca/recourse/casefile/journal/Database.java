package ca.recourse.casefile.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The journal's database: one SQLite file, every commit on the disk before it returns. */
public final class Database implements AutoCloseable {

    private static final String MIGRATIONS = "classpath:ca/recourse/casefile/journal/migration";
    private static final int BUSY_MILLIS = 30_000;

    private static final int CONNECTIONS = 4;

    private final Jdbi jdbi;
    private final Optional<HikariDataSource> pool;

    private Database(DataSource source, Optional<HikariDataSource> pool) {
        this.jdbi = Jdbi.create(source).installPlugin(new Columns());
        this.pool = pool;
    }

    /** What statements are sent through. */
    public Jdbi jdbi() {
        return jdbi;
    }

    /** Let the connections go; what was committed is on the disk already. */
    @Override
    public void close() {
        pool.ifPresent(HikariDataSource::close);
    }

    /** Open the database in this file, made or brought up to date as needed. Its connections stay open until it is closed. */
    public static Database open(Path file) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(sqlite(file, writing()));
        pool.setMaximumPoolSize(CONNECTIONS);
        HikariDataSource source = new HikariDataSource(pool);
        Flyway.configure()
                .dataSource(source)
                .locations(MIGRATIONS)
                .loggers("slf4j")
                .load()
                .migrate();
        return new Database(source, Optional.of(source));
    }

    /** Look into a database that may be in use: nothing is written, and nobody is kept waiting. */
    public static Database look(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return new Database(sqlite(file, config), Optional.empty());
    }

    /** Whether the journal stands in this file; a service that is just starting makes the file a moment before. */
    public static boolean isBegun(Path file) {
        return Files.exists(file)
                && look(file)
                        .jdbi()
                        .withHandle(handle -> handle.createQuery(
                                        "select exists (select * from sqlite_master where name = 'receipt')")
                                .mapTo(Boolean.class)
                                .one());
    }

    private static SQLiteConfig writing() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        return config;
    }

    private static DataSource sqlite(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }
}
