package ca.recourse.bench.scale;

import ca.recourse.casefile.journal.HomeException;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A place to measure in beside whatever the servers hold already: a home folder, a schema and a queue of its own. All of it is
 * gone at the end; at the broker, an empty queue is left.
 */
final class Place implements AutoCloseable {

    private final HomeFolder home;
    private final String name;
    private final Store.Server database;

    private Place(HomeFolder home, String name, Store.Server database) {
        this.home = home;
        this.name = name;
        this.database = database;
    }

    static Place of(Servers servers) {
        String name = "bench_" + UUID.randomUUID().toString().replace("-", "");
        try {
            HomeFolder home = HomeFolder.at(Files.createTempDirectory("recourse-scale"));
            Place place = new Place(home, name, servers.database());
            place.tell("create schema " + name);
            Map<String, String> settings = new TreeMap<>(servers.settings());
            settings.put("store.url", place.url());
            settings.put("queue.letters", "recourse." + name);
            settings.put("readers", "1");
            settings.put("desk.port", "0");
            write(home, settings);
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException("no folder can be made for the letters to be measured", e);
        }
    }

    private static void write(HomeFolder home, Map<String, String> settings) throws IOException {
        Properties said = new Properties();
        said.putAll(settings);
        try (var file = Files.newBufferedWriter(home.settings())) {
            said.store(file, null);
        }
    }

    private String url() {
        return database.url() + (database.url().contains("?") ? "&" : "?") + "currentSchema=" + name;
    }

    HomeFolder home() {
        return home;
    }

    Store store() {
        return new Store(home.database(), Optional.of(new Store.Server(url(), database.user(), database.password())));
    }

    private void tell(String order) {
        Properties login = new Properties();
        database.user().ifPresent(user -> login.setProperty("user", user));
        database.password().ifPresent(password -> login.setProperty("password", password));
        try (var connection = DriverManager.getConnection(database.url(), login);
                Statement statement = connection.createStatement()) {
            statement.execute(order);
        } catch (SQLException e) {
            throw new HomeException(
                    "the database " + database + " cannot be used, or its user may make no schema; see store.url", e);
        }
    }

    @Override
    public void close() {
        tell("drop schema " + name + " cascade");
        try (var files = Files.walk(home.root())) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what was measured cannot be cleared from " + home.root(), e);
        }
    }
}
