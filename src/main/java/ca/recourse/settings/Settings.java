package ca.recourse.settings;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The settings in force: what the firm said, over what is usual.
 *
 * @param said every key with a value, and where the value was said
 */
public record Settings(SortedMap<String, Said> said) {

    /**
     * One value.
     *
     * @param value as it was written
     * @param where the file and line, the environment variable, or "default"
     */
    public record Said(String value, String where) {
        public Said {
            requireNonNull(value, "value");
            requireNonNull(where, "where");
        }
    }

    public Settings {
        said = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(said));
    }

    /** The settings of one home: its {@code recourse.properties}, under what the environment says. */
    public static Settings of(Path home) {
        return new SettingsReader(SettingsShelf.shipped()).read(home, System.getenv());
    }

    /** Nothing said: the usual values only. */
    public static Settings usual() {
        return new Settings(SettingsShelf.shipped().usual());
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(said.get(SettingsShelf.shipped().known(key))).map(Said::value);
    }

    public Optional<Integer> number(String key) {
        return text(key).map(Integer::valueOf);
    }

    public boolean flag(String key) {
        return text(key).map(Boolean::parseBoolean).orElse(false);
    }

    public Optional<Duration> span(String key) {
        return text(key).map(Kind::span);
    }

    public Optional<Path> path(String key) {
        return text(key).map(Path::of);
    }

    public Optional<URI> url(String key) {
        return text(key).map(URI::create);
    }

    public Optional<Secret> secret(String key) {
        return path(key).map(Secret::new);
    }

    /** The words of a list; empty where nothing is said. */
    public List<String> list(String key) {
        return text(key).stream()
                .flatMap(words -> Arrays.stream(words.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The names a firm has given under a key: {@code mail} gives "clinic" where {@code mail.clinic.url} is said. */
    public List<String> names(String family) {
        TreeSet<String> names = new TreeSet<>();
        for (String key : said.keySet()) {
            SettingsShelf.shipped()
                    .nameIn(key)
                    .filter(name -> key.startsWith(family + "." + name + "."))
                    .ifPresent(names::add);
        }
        return List.copyOf(names);
    }
}
