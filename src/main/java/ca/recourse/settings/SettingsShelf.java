package ca.recourse.settings;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Every setting there is.
 *
 * @param settings in the order they are explained
 */
record SettingsShelf(List<Setting> settings) {

    private static final String FILE = "/settings/settings.yaml";

    private static final class Shipped {
        private static final SettingsShelf SHELF = load();
    }

    SettingsShelf {
        settings = List.copyOf(settings);
    }

    static SettingsShelf shipped() {
        return Shipped.SHELF;
    }

    private static SettingsShelf load() {
        YAMLMapper yaml = YAMLMapper.builder()
                .addModule(new Jdk8Module())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = SettingsShelf.class.getResourceAsStream(FILE)) {
            return new SettingsShelf(yaml.readValue(in, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of settings shipped with the program cannot be read", e);
        }
    }

    Optional<Setting> find(String key) {
        // A plain key goes before a pattern: mail.reply.to is no mailbox called "reply".
        return settings.stream()
                .sorted(Comparator.comparing(Setting::isNamed))
                .filter(setting -> setting.isCalled(key))
                .findFirst();
    }

    /** The key itself, so that a misspelt one in our own code fails at once. */
    String known(String key) {
        return find(key).map(setting -> key).orElseThrow(() -> unknown(key, "the program"));
    }

    /** The setting of an environment variable, and the key it sets. */
    Optional<String> keyOf(String variable) {
        return settings.stream()
                .sorted(Comparator.comparing(Setting::isNamed))
                .flatMap(setting -> setting.keyOf(variable).stream())
                .findFirst();
    }

    /** The firm's own name in a key, where it has one. */
    Optional<String> nameIn(String key) {
        return find(key).filter(Setting::isNamed).map(setting -> key.split("\\.", -1)[position(setting)]);
    }

    private static int position(Setting setting) {
        return List.of(setting.key().split("\\.", -1)).indexOf("<name>");
    }

    SortedMap<String, Settings.Said> usual() {
        SortedMap<String, Settings.Said> usual = new TreeMap<>();
        for (Setting setting : settings) {
            setting.standard().ifPresent(value -> usual.put(setting.key(), new Settings.Said(value, "default")));
        }
        return usual;
    }

    SettingsException unknown(String key, String where) {
        String nearest = settings.stream()
                .map(Setting::key)
                .min(Comparator.comparingInt(
                        known -> LevenshteinDistance.getDefaultInstance().apply(known, key)))
                .orElseThrow();
        return new SettingsException(
                where,
                "there is no setting \"%s\"; the nearest is \"%s\" (recourse settings lists all)"
                        .formatted(key, nearest));
    }
}
