package ca.recourse;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.casefile.keeping.Health;
import ca.recourse.casefile.register.Accounts;
import ca.recourse.casefile.register.Audit;
import ca.recourse.casefile.register.CorrectionLog;
import ca.recourse.casefile.register.Corrections;
import ca.recourse.casefile.register.DeadlineLives;
import ca.recourse.casefile.register.Register;
import ca.recourse.casefile.register.Settings;
import ca.recourse.desk.Seat;
import ca.recourse.desk.Service;
import ca.recourse.desk.web.Letters;
import ca.recourse.desk.web.Rooms;
import ca.recourse.desk.web.WebDesk;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service with its web desk. */
final class WatchedDesk implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedDesk.class);

    private final Watch watch;
    private final WebDesk desk;

    private WatchedDesk(Watch watch, WebDesk desk) {
        this.watch = watch;
        this.desk = desk;
    }

    static WatchedDesk open(Watch watch, HomeFolder home, Seat seat, Letters letters, Clock clock) {
        WebDesk desk = opened(watch, rooms(watch, home, letters, clock), seat);
        desk.firstRun()
                .ifPresent(file -> LOG.warn(
                        "nobody can sign in yet: open {} and give the code that stands in {}", desk.address(), file));
        return new WatchedDesk(watch, desk);
    }

    // A port in use must not leave a service running that nobody knows of.
    private static WebDesk opened(Watch watch, Rooms rooms, Seat seat) {
        try {
            return WebDesk.open(rooms, seat.host(), seat.port());
        } catch (RuntimeException e) {
            watch.close();
            throw e;
        }
    }

    private static Rooms rooms(Watch watch, HomeFolder home, Letters letters, Clock clock) {
        Database database = watch.database();
        SqlJournal journal = new SqlJournal(database, clock);
        return new Rooms(
                new Register(database, clock),
                new Corrections(database, clock, new CorrectionLog(home.corrections())),
                new DeadlineLives(database, clock),
                new Audit(database, clock),
                new Accounts(database, clock),
                new Settings(database, clock),
                letters,
                journal::balance,
                watch::health,
                watch::metrics,
                home.claims().resolveSibling("desk"),
                clock);
    }

    @Override
    public Path inbox() {
        return watch.inbox();
    }

    @Override
    public Optional<URI> desk() {
        return Optional.of(desk.address());
    }

    @Override
    public Health health() {
        return watch.health();
    }

    @Override
    public String metrics() {
        return watch.metrics();
    }

    // The pages first: nobody may bring a letter to a door that is closing.
    @Override
    public void close() {
        desk.close();
        watch.close();
    }
}
