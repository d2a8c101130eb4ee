package ca.recourse.casefile.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.MetaData.MetaDataValueProvider;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The journal's database: one SQLite file, or PostgreSQL; every commit is on the disk before it returns. */
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

    /** Whether several machines may write to it at once: a PostgreSQL server. */
    public boolean isShared() {
        MetaDataValueProvider<String> product = DatabaseMetaData::getDatabaseProductName;
        return jdbi.withHandle(handle -> handle.queryMetadata(product)).equals("PostgreSQL");
    }

    /** Let the connections go; what was committed is on the disk already. */
    @Override
    public void close() {
        pool.ifPresent(HikariDataSource::close);
    }

    /**
     * Open the database in this file, made or brought up to date as needed.
     *
     * @throws HomeException when the file is damaged
     */
    public static Database open(Path file) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(sqlite(file, writing()));
        try {
            Database database = opened(pool);
            database.refuseDamaged(file);
            return database;
        } catch (FlywayException | JdbiException e) {
            throw new HomeException(
                    "the journal " + file + " cannot be opened; if it is damaged, put a backup in its place with"
                            + " 'recourse restore', or make it anew from the originals with 'recourse rebuild'",
                    e);
        }
    }

    static Database open(Store.Server server) {
        try {
            return opened(pool(server));
        } catch (FlywayException | JdbiException e) {
            throw new HomeException(
                    "the database " + server + " cannot be used; see store.url, store.user and store.password-file", e);
        }
    }

    private static Database opened(HikariConfig config) {
        config.setMaximumPoolSize(CONNECTIONS);
        config.setInitializationFailTimeout(-1);
        HikariDataSource source = new HikariDataSource(config);
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations(MIGRATIONS)
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            source.close();
            throw e;
        }
        return new Database(source, Optional.of(source));
    }

    private static HikariConfig pool(Store.Server server) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url());
        server.user().ifPresent(config::setUsername);
        server.password().ifPresent(config::setPassword);
        return config;
    }

    // A service that went on over a damaged journal would lose what it writes next.
    private void refuseDamaged(Path file) {
        String found = jdbi.withHandle(handle ->
                handle.createQuery("pragma quick_check(1)").mapTo(String.class).one());
        if (!found.equals("ok")) {
            close();
            throw new HomeException(
                    "the journal " + file + " is damaged (" + found + "); put a backup in its place with"
                            + " 'recourse restore', or make it anew from the originals with 'recourse rebuild'");
        }
    }

    /** Look into a database that may be in use: nothing is written, and nobody is kept waiting. */
    public static Database look(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return new Database(sqlite(file, config), Optional.empty());
    }

    static Database look(Store.Server server) {
        HikariConfig config = pool(server);
        config.setReadOnly(true);
        config.setMaximumPoolSize(1);
        config.setInitializationFailTimeout(-1);
        HikariDataSource source = new HikariDataSource(config);
        return new Database(source, Optional.of(source));
    }

    /** Whether a table is there. */
    boolean holds(String table) {
        return jdbi.withHandle(handle -> handle.queryMetadata(
                        data -> data.getTables(null, null, table, new String[] {"TABLE"}))
                .mapToMap()
                .findFirst()
                .isPresent());
    }

    /** Copy a SQLite database as of one moment into a new file, also while it is in use. */
    public void copyTo(Path file) {
        jdbi.useHandle(handle -> handle.execute("vacuum into ?", file.toString()));
    }

    /** Look through every page and index of a SQLite database: {@code ok}, or what is wrong. */
    public String integrity() {
        return jdbi.withHandle(handle -> handle.createQuery("pragma integrity_check(1)")
                .mapTo(String.class)
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
