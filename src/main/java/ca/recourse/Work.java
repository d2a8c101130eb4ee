package ca.recourse;

import ca.recourse.camel.Routes;
import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.FileOriginals;
import ca.recourse.casefile.journal.HomeException;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.casefile.journal.Store;
import ca.recourse.settings.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;

/** A machine that only reads: it takes letters from the broker, and settles them in the journal that all share. */
final class Work implements AutoCloseable {

    private final Casework casework;
    private final Routes routes;
    private final Database database;

    private Work(Casework casework, Routes routes, Database database) {
        this.casework = casework;
        this.routes = routes;
        this.database = database;
    }

    /**
     * Take letters of a home whose doors another machine keeps.
     *
     * @param routes the folder of route files
     * @param reading how the letters of an arrival are read and filed
     */
    static Work start(HomeFolder home, Path routes, Function<Database, Casework.Reading> reading, Clock clock) {
        RuleFiles.ownedAs(home.root()).refuseLoose(home.settings());
        RuleFiles.ownedAs(routes.toAbsolutePath().normalize()).refuseLoose(routes);
        Settings settings = Settings.of(home.root());
        Routes.Plan plan = Carriage.of(settings).readers(routes);
        Store store = Watch.store(home, settings);
        if (!store.isBegun()) {
            throw new HomeException("the journal " + store + " is not begun: start 'recourse watch' first");
        }
        Database database = store.open();
        SqlJournal journal = new SqlJournal(database, clock);
        Faults faults = new Faults();
        Postponed postponed = new Postponed(journal, clock);
        MailRoom mail = new MailRoom(MailSaid.of(settings, home.root()), home, database, clock);
        Casework casework = new Casework(
                new FileOriginals(home.originals(), home.parts()),
                journal,
                mail.checking(reading.apply(database)),
                postponed,
                faults);
        Map<String, Object> stages = Map.of("casework", casework, "postponed", postponed, "faults", faults);
        return new Work(casework, Routes.start(plan, stages), database);
    }

    @Override
    public void close() {
        casework.stop();
        routes.close();
        casework.letGo();
        database.close();
    }
}
