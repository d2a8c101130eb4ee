package ca.recourse.casefile.notices;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.register.DeadlineLife;
import ca.recourse.casefile.register.Outgoing;
import ca.recourse.casefile.register.Outgoing.Letterhead;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Which deadlines people are reminded of. Each is reminded of once at each of the set distances, and once more when its
 * day has passed; a service that was down reminds as soon as it is up.
 */
public final class Reminders {

    /** The kind of message a reminder is. */
    public static final String KIND = "reminder";

    /** The distance written down for a day that has passed. */
    static final int PASSED = -1;

    /** Days that passed longer ago are on the desk, not in the mail. */
    private static final int LONGEST_PASSED = 30;

    private final Jdbi database;
    private final Clock clock;
    private final List<Integer> days;
    private final List<String> recipients;

    /**
     * @param clock the firm's, in its time zone
     * @param days how many days before, such as 14, 7, 1
     * @param recipients the addresses reminded; empty for nobody
     */
    public Reminders(Database database, Clock clock, List<Integer> days, List<String> recipients) {
        this.database = database.jdbi();
        this.clock = clock;
        this.days = List.copyOf(days);
        this.recipients = List.copyOf(recipients);
    }

    /** A deadline and how many days before its day it is reminded of. */
    private record Reminded(DeadlineLife life, int days) {}

    /** Write down what has become due: one message to each recipient for all of it. */
    public void write() {
        if (days.isEmpty() || recipients.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        database.useTransaction(handle -> {
            List<Reminded> due = due(handle, today);
            if (!due.isEmpty()) {
                write(handle, now, due);
            }
        });
    }

    private void write(Handle handle, Instant now, List<Reminded> due) {
        String batch = "%s-%s".formatted(LocalDate.now(clock), UUID.randomUUID());
        for (Reminded one : due) {
            handle.createUpdate(
                            "insert into reminder (deadline, days, batch, at) values (:deadline, :days, :batch, :at)")
                    .bind("deadline", one.life().id())
                    .bind("days", one.days())
                    .bind("batch", batch)
                    .bind("at", now)
                    .execute();
        }
        recipients.forEach(to -> Outgoing.add(handle, now, new Letterhead(to, KIND, batch)));
    }

    private List<Reminded> due(Handle handle, LocalDate today) {
        int furthest = days.stream().max(Comparator.naturalOrder()).orElse(0);
        return handle
                .createQuery("select * from deadline where state in ('proposed', 'confirmed')"
                        + " and act_by between :from and :to order by act_by, case_id, id")
                .bind("from", today.minusDays(LONGEST_PASSED))
                .bind("to", today.plusDays(furthest))
                .map(ConstructorMapper.of(DeadlineLife.class))
                .stream()
                .flatMap(life -> distance(life, today).stream().mapToObj(distance -> new Reminded(life, distance)))
                .filter(one -> isNew(handle, one))
                .toList();
    }

    // The nearest of the set distances that has been reached; a nearer one makes the farther ones needless.
    private OptionalInt distance(DeadlineLife life, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, life.actBy());
        return left < 0
                ? OptionalInt.of(PASSED)
                : days.stream()
                        .mapToInt(Integer::intValue)
                        .filter(set -> left <= set)
                        .min();
    }

    private static boolean isNew(Handle handle, Reminded one) {
        return handle.createQuery("select count(*) from reminder where deadline = :deadline and days = :days")
                        .bind("deadline", one.life().id())
                        .bind("days", one.days())
                        .mapTo(Integer.class)
                        .one()
                == 0;
    }

    /**
     * One line of a reminder, as things stand when it is sent.
     *
     * @param number the file number, where one is known
     */
    public record Line(String caseId, String recourse, LocalDate actBy, boolean provisional, Optional<String> number) {}

    /** What a message tells of: those of its deadlines that still run. */
    public List<Line> lines(String batch) {
        return database.withHandle(handle -> handle.createQuery("""
                        select d.case_id, d.recourse, d.act_by, d.provisional, l.application_number as number
                        from reminder r join deadline d on d.id = r.deadline join letter l on l.case_id = d.case_id
                        where r.batch = :batch and d.state in ('proposed', 'confirmed')
                        order by d.act_by, d.case_id, d.recourse
                        """)
                .bind("batch", batch)
                .map(ConstructorMapper.of(Line.class))
                .list());
    }
}
