package ca.recourse.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a firm has set: the usual values, over them the file, over that the environment. */
final class SettingsReader {

    static final String FILE = "recourse.properties";

    private static final String OURS = "RECOURSE_";

    // What the launcher reads, and what tells where the home is.
    private static final Set<String> NOT_SETTINGS = Set.of("RECOURSE_HOME", "RECOURSE_JAVA_OPTIONS");

    private final SettingsShelf shelf;

    SettingsReader(SettingsShelf shelf) {
        this.shelf = shelf;
    }

    Settings read(Path home, Map<String, String> environment) {
        SortedMap<String, Settings.Said> said = shelf.usual();
        said.putAll(inFile(home.resolve(FILE)));
        said.putAll(inEnvironment(environment));
        return new Settings(said);
    }

    private Map<String, Settings.Said> inFile(Path file) {
        SortedMap<String, Settings.Said> said = new TreeMap<>();
        if (Files.exists(file)) {
            Properties written = written(file);
            for (String key : written.stringPropertyNames()) {
                said.put(key, checked(key, written.getProperty(key), file.toString()));
            }
        }
        return said;
    }

    private Map<String, Settings.Said> inEnvironment(Map<String, String> environment) {
        SortedMap<String, Settings.Said> said = new TreeMap<>();
        // An unknown variable is left alone: container platforms put their own beside ours.
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (variable.getKey().startsWith(OURS) && !NOT_SETTINGS.contains(variable.getKey())) {
                shelf.keyOf(variable.getKey())
                        .ifPresent(key -> said.put(key, checked(key, variable.getValue(), variable.getKey())));
            }
        }
        return said;
    }

    private Settings.Said checked(String key, String value, String where) {
        Setting setting = shelf.find(key).orElseThrow(() -> shelf.unknown(key, where));
        return new Settings.Said(setting.checked(value.strip(), where), where);
    }

    private static Properties written(Path file) {
        Properties written = new Properties();
        try {
            written.load(new StringReader(Files.readString(file, UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsException(file.toString(), "this is not a file of settings: " + e.getMessage());
        }
        return written;
    }
}
