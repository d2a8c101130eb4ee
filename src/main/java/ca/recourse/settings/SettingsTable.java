package ca.recourse.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings for people: every key there is, its value, where that was said, and what it does. */
public final class SettingsTable {

    private static final String UNSET = "";

    /**
     * One line of the table.
     *
     * @param key the setting
     * @param value its value; of a secret only where it lies, of an address no password
     * @param where where it was said
     * @param says what it does
     */
    public record Row(String key, String value, String where, String says) {}

    private SettingsTable() {}

    public static List<Row> of(Settings settings) {
        List<Row> rows = new ArrayList<>();
        for (Setting setting : SettingsShelf.shipped().settings()) {
            List<Row> said = said(setting, settings);
            rows.addAll(said.isEmpty() ? List.of(new Row(setting.key(), UNSET, "not set", setting.says())) : said);
        }
        return List.copyOf(rows);
    }

    private static List<Row> said(Setting setting, Settings settings) {
        return settings.said().entrySet().stream()
                .filter(entry ->
                        Optional.of(setting).equals(SettingsShelf.shipped().find(entry.getKey())))
                .map(entry -> row(setting, entry))
                .toList();
    }

    private static Row row(Setting setting, Map.Entry<String, Settings.Said> entry) {
        String value = entry.getValue().value();
        return new Row(entry.getKey(), masked(setting, value), entry.getValue().where(), setting.says());
    }

    // A secret shows the file it lies in; a password inside an address or a command is nobody's to read.
    private static String masked(Setting setting, String value) {
        return switch (setting.kind()) {
            case SECRET -> new Secret(java.nio.file.Path.of(value)).toString();
            case URL ->
                value.replaceFirst("(?<=//)([^/@:]{0,200}):[^/@]{0,200}@", "$1:***@")
                        .replaceAll("(?i)(password|secret|token)=[^&;]{0,200}", "$1=***");
            default -> value;
        };
    }
}
