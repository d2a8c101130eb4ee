package ca.recourse;

import static java.util.Map.entry;

import ca.recourse.camel.Routes;
import ca.recourse.casefile.journal.Clearing;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.FileOriginals;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.casefile.mail.SqlMailLog;
import ca.recourse.desk.Service;
import ca.recourse.intake.Admission;
import ca.recourse.intake.Inbox;
import ca.recourse.intake.mailbox.settings.MailFile;
import ca.recourse.intake.mailbox.settings.MailSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/** The service: the doors of one home folder, watched until it is closed. */
public final class Watch implements Service {

    private static final String LOOK_EVERY_MILLIS = "500";
    private static final String MAIL_EVERY_MILLIS = "1000";

    private final HomeFolder home;
    private final Routes routes;
    private final Clearing clearing;
    private final FileLock lock;

    private Watch(HomeFolder home, Routes routes, Clearing clearing, FileLock lock) {
        this.home = home;
        this.routes = routes;
        this.clearing = clearing;
        this.lock = lock;
    }

    /**
     * Hold the home, finish what an earlier run began, and take letters.
     *
     * @param routes the folder of route files
     * @param reading how the letters of an arrival are read and filed; opened once the home is ours
     */
    public static Watch start(HomeFolder home, Path routes, Supplier<Casework.Reading> reading, Clock clock) {
        MailSettings settings = MailFile.in(home.root());
        FileLock lock = home.lock();
        home.refuseWithoutJournal();
        home.sweepParts();
        var database = Database.open(home.database());
        SqlJournal journal = new SqlJournal(database, clock);
        journal.giveBack();
        MailRoom mail = new MailRoom(settings, home, new SqlMailLog(database, clock), clock);
        Clearing clearing = new Clearing(home, journal);
        Map<String, Object> stages = stages(home, journal, reading.get(), clearing, mail);
        return new Watch(home, Routes.start(routes, stages, settings()), clearing, lock);
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
    static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("recourse.inbox.period", LOOK_EVERY_MILLIS);
        settings.setProperty("recourse.mail.period", MAIL_EVERY_MILLIS);
        settings.setProperty(
                "recourse.readers", String.valueOf(Runtime.getRuntime().availableProcessors()));
        return settings;
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
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException("the home folder " + home.root() + " cannot be let go", e);
        }
    }
}
