package ca.recourse.desk;

import ca.recourse.settings.Settings;
import ca.recourse.settings.SettingsTable;
import java.io.PrintWriter;

/** {@code recourse settings}: what is in force, and where it was said. */
final class SettingsCommand {

    private final PrintWriter out;

    SettingsCommand(PrintWriter out) {
        this.out = out;
    }

    int run(SettingsOptions said) {
        SettingsTable.of(Settings.of(HomeOption.folder(said))).forEach(this::print);
        return ExitCode.ALL_READ;
    }

    private void print(SettingsTable.Row row) {
        out.println("# " + row.says());
        out.println("%s = %s  (%s)".formatted(row.key(), Plain.text(row.value()), Plain.text(row.where())));
    }
}
