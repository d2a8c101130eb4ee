package ca.recourse;

import static java.util.Map.entry;

import ca.recourse.camel.Routes;
import ca.recourse.casefile.journal.Circulation;
import ca.recourse.casefile.journal.Clearing;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.FileOriginals;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.ReceiptLog;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.casefile.journal.Store;
import ca.recourse.casefile.keeping.Health;
import ca.recourse.casefile.keeping.HealthCheck;
import ca.recourse.casefile.keeping.Metrics;
import ca.recourse.casefile.keeping.Slips;
import ca.recourse.casefile.mail.AnswerWriter;
import ca.recourse.casefile.privacy.Eraser;
import ca.recourse.casefile.register.CorrectionLog;
import ca.recourse.casefile.register.Register;
import ca.recourse.desk.Service;
import ca.recourse.intake.Admission;
import ca.recourse.intake.Inbox;
import ca.recourse.intake.mailbox.settings.MailSettings;
import ca.recourse.law.StatuteBook;
import ca.recourse.letter.Once;
import ca.recourse.settings.Secret;
import ca.recourse.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The service: the doors of one home folder, watched until it is closed. */
public final class Watch implements Service {

    // Where other machines work too, what is older than this is nobody's.
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    /** What is let go at the end: the home, the hold on it, and its database. */
    private record Held(HomeFolder home, FileLock lock, Database database) {}

    private final Held held;
    private final Casework casework;
    private final FrontDoor door;
    private final Clearing clearing;
    private final Routes routes;
    private final HealthCheck health;
    private final Metrics metrics;

    private Watch(Held held, Casework casework, FrontDoor door, Clearing clearing, Routes routes, Clock clock) {
        this.held = held;
        this.casework = casework;
        this.door = door;
        this.clearing = clearing;
        this.routes = routes;
        this.health = new HealthCheck(held.home(), held.database(), clock);
        this.metrics = new Metrics(held.home(), held.database(), clock);
    }

    /**
     * Hold the home, finish what an earlier run began, and take letters.
     *
     * @param routes the folder of route files
     * @param reading how the letters of an arrival are read and filed; opened once the home is ours
     */
    public static Watch start(HomeFolder home, Path routes, Function<Database, Casework.Reading> reading, Clock clock) {
        return new Opening(home, routes, clock, false).start(reading);
    }

    /** As {@link #start}, taking only what is brought to the desk: the inbox and the mailboxes are left as they are. */
    public static Watch startAlone(
            HomeFolder home, Path routes, Function<Database, Casework.Reading> reading, Clock clock) {
        return new Opening(home, routes, clock, true).start(reading);
    }

    /** What a service is started with. */
    private record Opening(HomeFolder home, Path routes, Clock clock, boolean alone) {

        private Watch start(Function<Database, Casework.Reading> reading) {
            RuleFiles.ownedAs(home.root()).refuseLoose(home.settings());
            RuleFiles.ownedAs(routes.toAbsolutePath().normalize()).refuseLoose(routes);
            Settings settings = Settings.of(home.root());
            MailSettings told = MailSaid.of(settings, home.root());
            MailSettings said = alone ? told.withoutBoxes() : told;
            Carriage carriage = Carriage.of(settings);
            Instant sweep = carriage.isShared() ? clock.instant().minus(FORGOTTEN) : Instant.MAX;
            Held held = held(home, store(home, settings), sweep);
            MailRoom mail = new MailRoom(said, home, held.database(), clock);
            SqlJournal journal = new SqlJournal(held.database(), clock);
            new Register(held.database(), clock).catchUp();
            new CorrectionLog(home.corrections()).catchUp(held.database());
            if (!carriage.isShared()) {
                journal.giveBack();
            }
            Eraser eraser = new Eraser(home, held.database(), clock);
            eraser.resume();
            Faults faults = new Faults();
            Postponed postponed = new Postponed(journal, clock);
            FileOriginals originals = new FileOriginals(home.originals(), home.parts());
            Casework casework =
                    new Casework(originals, journal, mail.checking(reading.apply(held.database())), postponed, faults);
            Clearing clearing = new Clearing(home, journal);
            Inbox whole = new Inbox(home.inbox(), home.claims(), clock);
            Inbox inbox = alone ? whole.shut() : whole;
            Admission admission = new Admission(originals, new ReceiptLog(home.receipts(), journal), clock);
            FrontDoor door = new FrontDoor(inbox, admission, journal, faults, clock);
            Map<String, Object> stages = Map.ofEntries(
                    entry("mailDoor", mail.door(admission)),
                    entry("mailAnswers", mail.answers(titles(), faults)),
                    entry("frontDoor", door),
                    entry("casework", casework),
                    entry("clearing", clearing),
                    entry("herald", new Herald(settings, held.database(), clock)),
                    entry("reminders", mail.reminders(settings, titles())),
                    entry("retention", new Retention(eraser, settings)),
                    entry("slips", new Slips(home, held.database(), clock)),
                    entry("postponed", postponed),
                    entry("overdue", new Overdue(home, new Circulation(held.database(), clock), clock)),
                    entry("faults", faults));
            return new Watch(held, casework, door, clearing, Routes.start(carriage.doors(routes), stages), clock);
        }
    }

    private static Held held(HomeFolder home, Store store, Instant sweepBefore) {
        FileLock lock = home.lock();
        home.refuseWithoutJournal(store);
        home.sweepParts(sweepBefore);
        return new Held(home, lock, store.open());
    }

    // The shelf as shipped: a firm's own packs change times, not what a recourse is called.
    private static AnswerWriter.Titles titles() {
        Once<StatuteBook> shelf = new Once<>(StatuteBook::shipped);
        return (recourse, language) ->
                shelf.get().find(recourse).map(known -> known.title().in(language));
    }

    /** Where the journal of a home lies, as the settings say. */
    static Store store(HomeFolder home, Settings settings) {
        return new Store(
                home.database(),
                settings.text("store.url")
                        .map(url -> new Store.Server(
                                url,
                                settings.text("store.user"),
                                settings.secret("store.password-file").map(Secret::reveal))));
    }

    /** The register's database, while the service runs. */
    Database database() {
        return held.database();
    }

    /** Where a file brought by hand is taken in. */
    FrontDoor door() {
        return door;
    }

    @Override
    public Path inbox() {
        return held.home().inbox();
    }

    @Override
    public Optional<URI> desk() {
        return Optional.empty();
    }

    @Override
    public Health health() {
        return health.look();
    }

    @Override
    public String metrics() {
        return metrics.text();
    }

    @Override
    public void close() {
        casework.stop();
        routes.close();
        casework.letGo();
        clearing.clear();
        held.database().close();
        try {
            held.lock().channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException("the home folder " + held.home().root() + " cannot be let go", e);
        }
    }
}
