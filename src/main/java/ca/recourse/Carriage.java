package ca.recourse;

import ca.recourse.camel.Broker;
import ca.recourse.camel.Routes;
import ca.recourse.casefile.journal.HomeException;
import ca.recourse.settings.Secret;
import ca.recourse.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * How letters go from the doors to the readers: within this process, or over a broker to as many machines as there are. The
 * routes are the same; only where their ends lie is said here.
 *
 * @param settings those of the home
 * @param broker carries letters between machines
 */
record Carriage(Settings settings, Optional<Broker> broker) {

    // How often it is asked which mailboxes are due; each has a time of its own.
    private static final String MAIL_MILLIS = "1000";
    private static final String NOTICES_MILLIS = "2000";
    private static final String OVERDUE_MILLIS = "5000";
    private static final String HOLD_MILLIS = "5000";

    /** The routes of a machine that only reads. */
    private static final Set<String> READING =
            Set.of("letter.camel.yaml", "put-off.camel.yaml", "set-aside.camel.yaml", "set-down.camel.yaml");

    private static final String READER = "letter.camel.yaml";
    private static final String HOLD = "hold.camel.yaml";

    /** As the settings of a home say. */
    static Carriage of(Settings settings) {
        Optional<Broker> broker = settings.text("queue.url")
                .map(url -> new Broker(
                        url,
                        settings.text("queue.user"),
                        settings.secret("queue.password-file").map(Secret::reveal)));
        if (broker.isPresent() && settings.text("store.url").isEmpty()) {
            throw new HomeException("queue.url lets many machines read, and they need one journal: set store.url to a"
                    + " PostgreSQL database too");
        }
        return new Carriage(settings, broker);
    }

    /** Whether other machines read. */
    boolean isShared() {
        return broker.isPresent();
    }

    /** The routes of a machine with doors; where others read, it reads nothing itself. */
    Routes.Plan doors(Path folder) {
        List<Path> files = new ArrayList<>(Routes.filesIn(folder));
        if (isShared()) {
            files.removeIf(file -> name(file).equals(READER));
            files.addAll(Routes.filesIn(folder.resolve(Routes.MANY)));
        }
        return new Routes.Plan(files, values(), broker);
    }

    /** The routes of a machine that only reads. */
    Routes.Plan readers(Path folder) {
        if (!isShared()) {
            throw new HomeException("there is no broker to take letters from: set queue.url in recourse.properties");
        }
        List<Path> files = new ArrayList<>(Routes.filesIn(folder));
        files.removeIf(file -> !READING.contains(name(file)));
        files.add(folder.resolve(Routes.MANY).resolve(HOLD));
        return new Routes.Plan(files, values(), broker);
    }

    private String queue() {
        return settings.text("queue.letters").orElseThrow();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The values the route files ask for. */
    Properties values() {
        int cores = Runtime.getRuntime().availableProcessors();
        int readers = settings.number("readers").orElse(cores);
        Properties values = new Properties();
        values.setProperty(
                "recourse.inbox.period",
                String.valueOf(settings.span("inbox.period").orElseThrow().toMillis()));
        values.setProperty("recourse.mail.period", MAIL_MILLIS);
        values.setProperty("recourse.notices.period", NOTICES_MILLIS);
        values.setProperty("recourse.overdue.period", OVERDUE_MILLIS);
        values.setProperty("recourse.hold.period", HOLD_MILLIS);
        values.setProperty("recourse.letters.to", isShared() ? "jms:queue:" + queue() : "seda:letters");
        values.setProperty(
                "recourse.letters.from",
                isShared()
                        ? "jms:queue:" + queue() + "?transacted=true&lazyCreateTransactionManager=false"
                                + "&cacheLevelName=CACHE_CONSUMER&concurrentConsumers=" + readers
                        : "seda:letters?size=1000000&purgeWhenStopping=true&concurrentConsumers=" + readers);
        values.setProperty(
                "recourse.dead.from",
                "jms:queue:recourse.dead?transacted=true&lazyCreateTransactionManager=false"
                        + "&cacheLevelName=CACHE_CONSUMER");
        return values;
    }
}
