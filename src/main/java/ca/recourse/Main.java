package ca.recourse;

import ca.recourse.camel.Routes;
import ca.recourse.casefile.CaseFiles;
import ca.recourse.casefile.FiledPage;
import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.desk.CaseReader;
import ca.recourse.desk.Desk;
import ca.recourse.desk.HomeOption;
import ca.recourse.desk.Office;
import ca.recourse.desk.Service;
import ca.recourse.law.StatuteBook;
import ca.recourse.letter.picture.PageViews;
import ca.recourse.settings.Settings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** Starts the program. */
public final class Main {

    // The last day of a Federal Court period ends at midnight Eastern wherever the filer is (FCR r.71.1(2)).
    private static final ZoneId EASTERN = ZoneId.of("America/Toronto");

    // The launcher says where the program lies; the routes lie beside it.
    private static final Path ROUTES = Path.of(System.getProperty("recourse.root", "."), "routes");

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = new Desk(new House(Clock.system(EASTERN)), System.in, out, err).hear(args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The program's version, from its jar. */
    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    // JSON is UTF-8 whatever the machine's own language setting is.
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    /** Hands the desk what it asks for, each room opened only then. */
    private record House(Clock clock) implements Office {

        @Override
        public String version() {
            return Main.version();
        }

        @Override
        public CaseReader reader(Clock today, String language) {
            return Pipeline.open(statuteBook(), clock, today, language);
        }

        @Override
        public Service watch(Path home) {
            HomeFolder folder = HomeFolder.at(home);
            CaseFiles outbox = new CaseFiles(folder.outbox(), folder.parts(), new FiledPage(new PageViews()));
            return Watch.start(
                    folder,
                    ROUTES,
                    () -> new FiledReading(Pipeline.open(statuteBook(home), clock, clock, "en"), outbox),
                    clock);
        }

        @Override
        public Balance balance(Path home) {
            HomeFolder folder = new HomeFolder(home.toAbsolutePath().normalize());
            folder.refuseWithoutJournal();
            return Database.isBegun(folder.database())
                    ? new SqlJournal(Database.look(folder.database()), clock).balance()
                    : Balance.NOTHING;
        }

        @Override
        public int routes() {
            return Routes.check(ROUTES);
        }

        @Override
        public StatuteBook statuteBook() {
            return statuteBook(HomeOption.usual());
        }

        // A firm's own law packs, where its settings name a folder of them.
        private static StatuteBook statuteBook(Path home) {
            return Settings.of(home)
                    .path("law.overlay")
                    .map(StatuteBook::shippedWith)
                    .orElseGet(StatuteBook::shipped);
        }

        @Override
        public CaseFiles caseFiles(Path folder) {
            return new CaseFiles(folder, new FiledPage(new PageViews()));
        }
    }
}
