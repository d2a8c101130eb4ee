package ca.recourse.casefile.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.jdbi.v3.core.Jdbi;

/**
 * Brings a store to the tables that this program knows: forwards only, and on a copy before the store itself.
 *
 * @param source the store
 * @param file its file, where it is one
 * @param opening how the copy is opened
 */
record Upgrade(DataSource source, Optional<Path> file, Function<Path, DataSource> opening) {

    private static final String MIGRATIONS = "classpath:ca/recourse/casefile/journal/migration";
    private static final String OF_FILE = "classpath:ca/recourse/casefile/journal/sqlite";
    private static final String OF_SERVER = "classpath:ca/recourse/casefile/journal/postgresql";

    /** An upgrade of a store on a server: it undoes by itself what fails half way. */
    static Upgrade of(DataSource server) {
        return new Upgrade(server, Optional.empty(), path -> server);
    }

    /** @throws HomeException when a newer program wrote the store, or the copy could not be brought up to date */
    void run() {
        Flyway flyway = flyway(source);
        MigrationInfoService info = flyway.info();
        refuseNewer(info);
        if (info.current() != null && info.pending().length > 0) {
            file.ifPresent(this::rehearse);
        }
        flyway.migrate();
    }

    private static void refuseNewer(MigrationInfoService info) {
        Optional<MigrationInfo> newer = Arrays.stream(info.all())
                .filter(step -> step.getState().isApplied() && !step.getState().isResolved())
                .findFirst();
        newer.ifPresent(step -> {
            throw new HomeException(("this home was written by a newer program (its tables are of version %s): use that"
                            + " program, or restore a backup made before it")
                    .formatted(step.getVersion()));
        });
    }

    private void rehearse(Path store) {
        Path copy = store.resolveSibling(store.getFileName() + ".rehearsal");
        try {
            Files.deleteIfExists(copy);
            Jdbi.create(source).useHandle(handle -> handle.execute("vacuum into ?", copy.toString()));
            DataSource rehearsal = opening.apply(copy);
            flyway(rehearsal).migrate();
            requireWhole(rehearsal, store);
        } catch (FlywayException e) {
            throw new HomeException(
                    "the journal %s was left as it is: a copy of it could not be brought up to date. Go on with the program it was written by, and report the cause below"
                            .formatted(store),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("no copy of the journal can be made beside " + store, e);
        } finally {
            remove(copy);
        }
    }

    private static void requireWhole(DataSource rehearsal, Path store) {
        String found = Jdbi.create(rehearsal)
                .withHandle(handle -> handle.createQuery("pragma quick_check(1)")
                        .mapTo(String.class)
                        .one());
        if (!found.equals("ok")) {
            throw new HomeException(
                    "the journal %s was left as it is: a copy of it is damaged once brought up to date (%s)"
                            .formatted(store, found));
        }
    }

    private static void remove(Path copy) {
        try {
            for (String ending : new String[] {"", "-wal", "-shm"}) {
                Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + ending));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the copy " + copy + " cannot be removed; delete it by hand", e);
        }
    }

    private Flyway flyway(DataSource store) {
        return Flyway.configure()
                .dataSource(store)
                .locations(MIGRATIONS, file.isPresent() ? OF_FILE : OF_SERVER)
                .loggers("slf4j")
                .load();
    }
}
