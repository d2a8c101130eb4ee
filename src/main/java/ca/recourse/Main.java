package ca.recourse;

import ca.recourse.camel.Routes;
import ca.recourse.casefile.CaseFiles;
import ca.recourse.casefile.FiledPage;
import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.casefile.journal.Store;
import ca.recourse.casefile.register.Corrections;
import ca.recourse.casefile.register.Sources;
import ca.recourse.desk.CaseReader;
import ca.recourse.desk.Desk;
import ca.recourse.desk.Office;
import ca.recourse.desk.Seat;
import ca.recourse.desk.Service;
import ca.recourse.law.StatuteBook;
import ca.recourse.letter.Once;
import ca.recourse.letter.PagePictures;
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
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Starts the program. */
public final class Main {

    // The last day of a Federal Court period ends at midnight Eastern wherever the filer is (FCR r.71.1(2)).
    private static final ZoneId EASTERN = ZoneId.of("America/Toronto");

    // The launcher says where the program lies; the routes lie beside it.
    private static final Path ROUTES = Path.of(System.getProperty("recourse.root", "."), "routes");

    /** A firm's own law packs, laid over ours. */
    private static final Optional<Path> OVERLAY = Stream.of(
                    System.getProperty("recourse.law.overlay"), System.getenv("RECOURSE_LAW_OVERLAY"))
            .filter(setting -> setting != null && !setting.isBlank())
            .map(Path::of)
            .findFirst();

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
    private record House(Clock clock, Supplier<Readers> readers) implements Office {

        House(Clock clock) {
            this(clock, new Once<>(Readers::open));
        }

        @Override
        public String version() {
            return Main.version();
        }

        @Override
        public CaseReader reader(Clock today, String language) {
            Readers begun = readers.get();
            return Pipeline.open(begun.letters(), statuteBook(), clock, today, language);
        }

        @Override
        public Service watch(Path home, Seat seat) {
            HomeFolder folder = HomeFolder.at(home);
            OVERLAY.ifPresent(RuleFiles.ownedAs(folder.root())::refuseLoose);
            OVERLAY.ifPresent(folder::refuseOverlap);
            folder.refuseOverlap(ROUTES);
            PagePictures pictures = readers.get().pictures();
            CaseFiles outbox = new CaseFiles(folder.outbox(), folder.parts(), new FiledPage(pictures));
            Once<Pipeline> pipeline = new Once<>(
                    () -> Pipeline.open(readers.get().letters(folder.readings()), statuteBook(), clock, clock, "en"));
            Watch watch = Watch.start(folder, ROUTES, database -> reading(pipeline.get(), outbox, database), clock);
            return seat.taken()
                    ? WatchedDesk.open(
                            watch,
                            folder,
                            seat,
                            new DeskLetters(watch, folder, pipeline.get(), outbox, pictures, clock),
                            clock)
                    : watch;
        }

        private FiledReading reading(Pipeline pipeline, CaseFiles outbox, Database database) {
            Corrections corrections = new Corrections(database, clock);
            return new FiledReading(
                    pipeline, outbox, caseId -> Told.of(corrections.standing(caseId)), new Sources(database));
        }

        @Override
        public Balance balance(Path home) {
            HomeFolder folder = new HomeFolder(home.toAbsolutePath().normalize());
            Store store = store(home);
            folder.refuseWithoutJournal(store);
            if (!store.isBegun()) {
                return Balance.NOTHING;
            }
            try (Database database = store.look()) {
                return new SqlJournal(database, clock).balance();
            }
        }

        @Override
        public Store store(Path home) {
            return Watch.store(new HomeFolder(home.toAbsolutePath().normalize()), Settings.of(home));
        }

        @Override
        public int routes() {
            return Routes.check(ROUTES);
        }

        @Override
        public StatuteBook statuteBook() {
            return OVERLAY.map(StatuteBook::shippedWith).orElseGet(StatuteBook::shipped);
        }

        @Override
        public CaseFiles caseFiles(Path folder) {
            return new CaseFiles(folder, new FiledPage(readers.get().pictures()));
        }
    }
}
