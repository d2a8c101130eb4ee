package ca.recourse.desk;

import ca.recourse.bench.scale.ScaleBench;
import ca.recourse.bench.scale.Servers;
import ca.recourse.casefile.journal.HomeException;
import ca.recourse.casefile.journal.Store;
import ca.recourse.settings.Settings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code recourse bench scale}: how much faster letters are read by several machines than by one. */
final class BenchScaleCommand {

    private static final List<String> TOLD = List.of("queue.url", "queue.user", "store.url", "store.user");
    private static final List<String> SECRETS = List.of("queue.password-file", "store.password-file");

    private final Office office;
    private final PrintWriter out;

    BenchScaleCommand(Office office, PrintWriter out) {
        this.office = office;
        this.out = out;
    }

    int run(BenchScaleOptions said) {
        new ScaleBench(servers(HomeOption.folder(said)), office::again, this::say)
                .run(
                        said.workers(),
                        new ScaleBench.Letters(said.letters(), said.seed(), office.statuteBook(), office.clock()));
        return ExitCode.ALL_READ;
    }

    private Servers servers(Path home) {
        Settings settings = Settings.of(home);
        Store.Server database = office.store(home)
                .server()
                .filter(server -> settings.text("queue.url").isPresent())
                .orElseThrow(() -> new HomeException("there is nothing to share letters over: the settings of " + home
                        + " must name a broker (queue.url) and a PostgreSQL database (store.url)"));
        SortedMap<String, String> told = new TreeMap<>();
        TOLD.forEach(key -> settings.text(key).ifPresent(value -> told.put(key, value)));
        SECRETS.forEach(key -> settings.path(key)
                .ifPresent(file -> told.put(key, file.toAbsolutePath().toString())));
        return new Servers(database, told);
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
