package ca.recourse;

import ca.recourse.camel.Routes;
import ca.recourse.casefile.CaseFiles;
import ca.recourse.casefile.FiledPage;
import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.FileOriginals;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.casefile.journal.Store;
import ca.recourse.casefile.register.CorrectionLog;
import ca.recourse.casefile.register.Corrections;
import ca.recourse.casefile.register.Register;
import ca.recourse.casefile.register.Sources;
import ca.recourse.desk.CaseReader;
import ca.recourse.desk.Desk;
import ca.recourse.desk.HomeOption;
import ca.recourse.desk.Office;
import ca.recourse.desk.Rereader;
import ca.recourse.desk.Seat;
import ca.recourse.desk.Service;
import ca.recourse.intake.sender.Senders;
import ca.recourse.law.StatuteBook;
import ca.recourse.letter.LetterReader;
import ca.recourse.letter.Once;
import ca.recourse.letter.PagePictures;
import ca.recourse.settings.Settings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

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
    record House(Clock clock, Supplier<Readers> readers) implements Office {

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
        public CaseReader keptReader(Path home, Clock today, String language) {
            Pipeline pipeline = Pipeline.open(readers.get().letters(), statuteBook(), clock, today, language);
            Store store = store(home);
            if (!store.isBegun()) {
                return pipeline;
            }
            Corrections corrections = corrections(new HomeFolder(home), store.look());
            return new KeptReader(pipeline, caseId -> Told.of(corrections.standing(caseId)));
        }

        @Override
        public Service watch(Path home, Seat seat) {
            HomeFolder folder = HomeFolder.at(home);
            overlay(home).ifPresent(RuleFiles.ownedAs(folder.root())::refuseLoose);
            overlay(home).ifPresent(folder::refuseOverlap);
            folder.refuseOverlap(ROUTES);
            PagePictures pictures = readers.get().pictures();
            Once<Pipeline> pipeline = new Once<>(
                    () -> Pipeline.open(keptLetters(folder, readers), statuteBook(home), clock, clock, "en"));
            Function<Database, Casework.Reading> reading = database -> reading(folder, pipeline.get(), database);
            Watch watch = seat.alone()
                    ? Watch.startAlone(folder, ROUTES, reading, clock)
                    : Watch.start(folder, ROUTES, reading, clock);
            return seat.taken()
                    ? WatchedDesk.open(
                            watch,
                            folder,
                            seat,
                            new DeskLetters(
                                    watch, folder, revision(folder, pipeline.get(), watch.database()), pictures, clock),
                            clock)
                    : watch;
        }

        @Override
        public AutoCloseable work(Path home) {
            HomeFolder folder = HomeFolder.at(home);
            overlay(home).ifPresent(RuleFiles.ownedAs(folder.root())::refuseLoose);
            Readers begun = readers.get();
            Pipeline pipeline = Pipeline.open(keptLetters(folder, () -> begun), statuteBook(home), clock, clock, "en");
            return Work.start(folder, ROUTES, database -> reading(folder, pipeline, database), clock);
        }

        private Revision revision(HomeFolder folder, Pipeline pipeline, Database database) {
            return new Revision(
                    pipeline,
                    outbox(folder),
                    new FileOriginals(folder.originals(), folder.parts()),
                    new Register(database, clock),
                    corrections(folder, database),
                    new Senders(MailSaid.of(Settings.of(folder.root()), folder.root())));
        }

        @Override
        public Rereader rereader(Path home) {
            HomeFolder folder = HomeFolder.at(home);
            Store store = store(home);
            folder.refuseWithoutJournal(store);
            Database database = store.open();
            StatuteBook book = statuteBook(home);
            Pipeline pipeline = Pipeline.open(keptLetters(folder, readers), book, clock, clock, "en");
            return new KeptRereader(
                    new KeptRereader.Shelf(folder, database, book.version(), clock),
                    revision(folder, pipeline, database));
        }

        private static LetterReader keptLetters(HomeFolder folder, Supplier<Readers> readers) {
            int megabytes = Settings.of(folder.root()).number("readings.most").orElseThrow();
            return Readers.letters(folder.readings(), megabytes, readers);
        }

        private CaseFiles outbox(HomeFolder folder) {
            PagePictures pictures =
                    (arrival, page, dotsPerInch) -> readers.get().pictures().picture(arrival, page, dotsPerInch);
            return new CaseFiles(folder.outbox(), folder.parts(), new FiledPage(pictures));
        }

        private Corrections corrections(HomeFolder folder, Database database) {
            return new Corrections(database, clock, new CorrectionLog(folder.corrections()));
        }

        private FiledReading reading(HomeFolder folder, Pipeline pipeline, Database database) {
            CaseFiles outbox = outbox(folder);
            Corrections corrections = corrections(folder, database);
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
        public Map<String, Supplier<String>> mail(Path home) {
            return MailRoom.trials(MailSaid.of(Settings.of(home), home), clock);
        }

        @Override
        public Process again(String... words) throws IOException {
            return Again.start(words);
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
        private static Optional<Path> overlay(Path home) {
            return Settings.of(home).path("law.overlay");
        }

        private static StatuteBook statuteBook(Path home) {
            return overlay(home).map(StatuteBook::shippedWith).orElseGet(StatuteBook::shipped);
        }

        @Override
        public CaseFiles caseFiles(Path folder) {
            return new CaseFiles(folder, new FiledPage(readers.get().pictures()));
        }
    }
}
