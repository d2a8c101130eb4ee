package ca.recourse;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.casefile.keeping.Health;
import ca.recourse.casefile.privacy.Eraser;
import ca.recourse.casefile.privacy.Holds;
import ca.recourse.casefile.register.Accounts;
import ca.recourse.casefile.register.Audit;
import ca.recourse.casefile.register.CorrectionLog;
import ca.recourse.casefile.register.Corrections;
import ca.recourse.casefile.register.DeadlineLives;
import ca.recourse.casefile.register.Register;
import ca.recourse.casefile.register.Seconding;
import ca.recourse.casefile.register.Settings;
import ca.recourse.casefile.register.Sources;
import ca.recourse.desk.Seat;
import ca.recourse.desk.Service;
import ca.recourse.desk.account.MyAccount;
import ca.recourse.desk.api.Reference;
import ca.recourse.desk.cases.CasePage;
import ca.recourse.desk.client.Sheets;
import ca.recourse.desk.oidc.Provider;
import ca.recourse.desk.oidc.SingleSignOn;
import ca.recourse.desk.privacy.PrivacyPages;
import ca.recourse.desk.web.Address;
import ca.recourse.desk.web.Corner;
import ca.recourse.desk.web.Letters;
import ca.recourse.desk.web.Recent;
import ca.recourse.desk.web.Rooms;
import ca.recourse.desk.web.WebDesk;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service with its web desk. */
final class WatchedDesk implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedDesk.class);

    // Counting a million arrivals for each page would cost more than the page.
    private static final Duration BOOKS_GOOD = Duration.ofSeconds(1);

    private final Watch watch;
    private final WebDesk desk;

    private WatchedDesk(Watch watch, WebDesk desk) {
        this.watch = watch;
        this.desk = desk;
    }

    static WatchedDesk open(Watch watch, HomeFolder home, Seat seat, Letters letters, Clock clock) {
        WebDesk desk = opened(watch, home, rooms(watch, home, letters, clock), seat);
        desk.firstRun()
                .ifPresent(file -> LOG.warn(
                        "nobody can sign in yet: open {} and give the code that stands in {}", desk.address(), file));
        return new WatchedDesk(watch, desk);
    }

    // A port in use must not leave a service running that nobody knows of.
    private static WebDesk opened(Watch watch, HomeFolder home, Rooms rooms, Seat seat) {
        try {
            return WebDesk.open(
                    rooms,
                    corners(watch, home, rooms.clock()),
                    new Address(seat.host(), seat.port(), Address.Tls.of(said(home))));
        } catch (RuntimeException e) {
            watch.close();
            throw e;
        }
    }

    private static ca.recourse.settings.Settings said(HomeFolder home) {
        return ca.recourse.settings.Settings.of(home.root());
    }

    private static List<Corner> corners(Watch watch, HomeFolder home, Clock clock) {
        Database database = watch.database();
        Stream<Corner> firm = Provider.of(said(home)).map(provider -> new SingleSignOn(provider, clock)).stream()
                .map(Corner.class::cast);
        Stream<Corner> always = Stream.of(
                new MyAccount(),
                new Reference(),
                new Sheets(),
                new CasePage(),
                new PrivacyPages(
                        new Eraser(home, database, clock), new Holds(database, clock), Retention.years(said(home))));
        return Stream.concat(always, firm).toList();
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
                new Sources(database),
                said(home).flag("desk.two-persons") ? Optional.of(new Seconding(database, clock)) : Optional.empty(),
                Provider.of(said(home)).isPresent(),
                letters,
                new Recent<>(journal::balance, BOOKS_GOOD, clock),
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
