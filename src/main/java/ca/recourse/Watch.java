package ca.recourse;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import ca.recourse.camel.Routes;
import ca.recourse.casefile.journal.Clearing;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.FileOriginals;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.casefile.mail.SqlMailLog;
import ca.recourse.casefile.register.Register;
import ca.recourse.desk.Service;
import ca.recourse.intake.Admission;
import ca.recourse.intake.Inbox;
import ca.recourse.intake.mailbox.settings.MailSettings;
import ca.recourse.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/** The service: the doors of one home folder, watched until it is closed. */
public final class Watch implements Service {

    // How often it is asked which mailboxes are due; each has a time of its own.
    private static final String MAIL_MILLIS = "1000";

    private final HomeFolder home;
    private final Routes routes;
    private final Clearing clearing;
    private final Database database;
    private final FrontDoor door;
    private final FileLock lock;

    private Watch(HomeFolder home, Routes routes, Clearing clearing, Database database, FrontDoor door, FileLock lock) {
        this.home = home;
        this.routes = routes;
        this.clearing = clearing;
        this.database = database;
        this.door = door;
        this.lock = lock;
    }

    /**
     * Hold the home, finish what an earlier run began, and take letters.
     *
     * @param routes the folder of route files
     * @param reading how the letters of an arrival are read and filed; opened once the home is ours
     */
    public static Watch start(HomeFolder home, Path routes, Function<Database, Casework.Reading> reading, Clock clock) {
        Settings settings = Settings.of(home.root());
        MailSettings said = MailSaid.of(settings, home.root());
        FileLock lock = home.lock();
        home.refuseWithoutJournal();
        home.sweepParts();
        Database database = Database.open(home.database());
        new Register(database, clock).catchUp();
        SqlJournal journal = new SqlJournal(database, clock);
        journal.giveBack();
        Clearing clearing = new Clearing(home, journal);
        MailRoom mail = new MailRoom(said, home, new SqlMailLog(database, clock), clock);
        Map<String, Object> stages = stages(home, journal, reading.apply(database), clearing, mail);
        FrontDoor door = FrontDoor.class.cast(requireNonNull(stages.get("frontDoor")));
        return new Watch(home, Routes.start(routes, stages, placeholders(settings)), clearing, database, door, lock);
    }

    /** The beans the routes call, by the names they call them. */
    static Map<String, Object> stages(
            HomeFolder home, SqlJournal journal, Casework.Reading reading, Clearing clearing, MailRoom mail) {
        Clock clock = mail.clock();
        FileOriginals originals = new FileOriginals(home.originals(), home.parts());
        Inbox inbox = new Inbox(home.inbox(), home.claims(), clock);
        Admission admission = new Admission(originals, journal, clock);
        Faults faults = new Faults();
        Postponed postponed = new Postponed(journal, clock);
        return Map.ofEntries(
                entry("frontDoor", new FrontDoor(inbox, admission, postponed, faults, clock)),
                entry("mailDoor", mail.door(admission)),
                entry("casework", new Casework(originals, journal, mail.checking(reading), postponed, faults)),
                entry("clearing", clearing),
                entry("faults", faults));
    }

    /** The values the route files ask for. */
    static Properties placeholders(Settings settings) {
        int cores = Runtime.getRuntime().availableProcessors();
        Properties values = new Properties();
        values.setProperty(
                "recourse.inbox.period",
                String.valueOf(settings.span("inbox.period").orElseThrow().toMillis()));
        values.setProperty("recourse.mail.period", MAIL_MILLIS);
        values.setProperty(
                "recourse.readers", String.valueOf(settings.number("readers").orElse(cores)));
        return values;
    }

    /** The register's database, while the service runs. */
    Database database() {
        return database;
    }

    /** Where a file brought by hand is taken in. */
    FrontDoor door() {
        return door;
    }

    @Override
    public Path inbox() {
        return home.inbox();
    }

    @Override
    public Optional<URI> desk() {
        return Optional.empty();
    }

    @Override
    public void close() {
        routes.close();
        clearing.clear();
        database.close();
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException("the home folder " + home.root() + " cannot be let go", e);
        }
    }
}
