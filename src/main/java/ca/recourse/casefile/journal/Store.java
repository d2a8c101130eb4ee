package ca.recourse.casefile.journal;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;

/**
 * Where journal and register lie: a SQLite file in the home folder, or a PostgreSQL database by its URL.
 *
 * @param file the SQLite file
 * @param server the database that is used in its place
 */
public record Store(Path file, Optional<Server> server) {

    /**
     * A PostgreSQL database.
     *
     * @param url such as {@code jdbc:postgresql://db/recourse}
     */
    public record Server(String url, Optional<String> user, Optional<String> password) {

        public Server {
            requireNonNull(url, "url");
            if (!url.startsWith("jdbc:postgresql:")) {
                throw new HomeException("store.url must begin with jdbc:postgresql: and not be \"" + url + "\"");
            }
        }

        @Override
        public String toString() {
            return url;
        }
    }

    public Store {
        requireNonNull(file, "file");
        requireNonNull(server, "server");
    }

    /** Open it for writing, made or brought up to date as needed. */
    public Database open() {
        return server.map(Database::open).orElseGet(() -> Database.open(file));
    }

    /** Open it to be looked into, also while it is in use. */
    public Database look() {
        return server.map(Database::look).orElseGet(() -> Database.look(file));
    }

    /**
     * Whether a journal stands there.
     *
     * @throws HomeException when something stands there that is none
     */
    public boolean isBegun() {
        if (server.isEmpty() && Files.notExists(file)) {
            return false;
        }
        try (Database database = look()) {
            return database.holds("receipt");
        } catch (JdbiException e) {
            throw new HomeException(
                    "the journal " + this + " cannot be looked into; if it is damaged, put a backup in its place with"
                            + " 'recourse restore', or make it anew from the originals with 'recourse rebuild'",
                    e);
        }
    }

    @Override
    public String toString() {
        return server.map(Server::toString).orElseGet(file::toString);
    }
}
