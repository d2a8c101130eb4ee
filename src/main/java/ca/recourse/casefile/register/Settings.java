package ca.recourse.casefile.register;

import ca.recourse.casefile.journal.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Settings of the desk that live with its data, such as the secret in the calendar's address. */
public final class Settings {

    private final Jdbi database;
    private final Clock clock;

    public Settings(Database database, Clock clock) {
        this.database = database.jdbi();
        this.clock = clock;
    }

    /** A setting, when it was made. */
    public Optional<String> find(String name) {
        return database.withHandle(handle -> handle.createQuery("select value from setting where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
    }

    /** Set it. The value may be a secret: the audit only says that it was set. */
    public void set(String name, String value, Hand hand) {
        Instant now = clock.instant();
        database.useTransaction(handle -> {
            handle.createUpdate("""
                            insert into setting (name, value, revision, who, at) values (:name, :value, 1, :who, :at)
                            on conflict (name) do update set value = excluded.value,
                              revision = setting.revision + 1, who = excluded.who, at = excluded.at
                            """)
                    .bind("name", name)
                    .bind("value", value)
                    .bind("who", hand.who())
                    .bind("at", now)
                    .execute();
            Audit.write(handle, now, hand, new Audit.Deed("setting", name, "set"));
        });
    }
}
