package ca.recourse.assessment.clock;

import ca.recourse.assessment.Deadline;
import ca.recourse.assessment.Option;
import ca.recourse.assessment.Option.Trigger;
import ca.recourse.law.Phrase;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.time.Count;
import ca.recourse.law.time.CountRow;
import ca.recourse.law.time.CountRow.Mark;
import ca.recourse.law.time.Period;
import ca.recourse.law.time.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts a time limit from a start: the day to act by from its earliest day, the outer date from its latest. */
final class Counter {

    private final StatuteBook book;

    Counter(StatuteBook book) {
        this.book = book;
    }

    Counted count(TimeLimit limit, Start start) {
        return count(limit, limit, start);
    }

    /** As if {@code limit} applied for the day to act by, and {@code longest} for the outer date. */
    Counted count(TimeLimit limit, TimeLimit longest, Start start) {
        return counted(
                book.count(limit, start.day()),
                book.count(longest, start.latest()),
                new Trigger(limit.event(), Optional.of(start.day()), Optional.of(start.source())),
                limit.period(),
                start.provisional());
    }

    /** The day on which what was mailed is considered received, where the limit has a rule for the post. */
    Optional<LocalDate> received(TimeLimit limit, LocalDate mailed) {
        return limit.byPost().map(book::receipt).map(rule -> rule.receivedAbroad(mailed));
    }

    /** A period the letter gives, from an event it names. */
    Counted count(Period length, String calendar, Phrase event, Start start) {
        return counted(
                book.count(length, start.day(), calendar),
                book.count(length, start.latest(), calendar),
                new Trigger(event, Optional.of(start.day()), Optional.of(start.source())),
                length,
                start.provisional());
    }

    private static Counted counted(Count safe, Count reach, Trigger trigger, Period length, boolean provisional) {
        boolean further = reach.outerDate().isAfter(safe.outerDate());
        Deadline deadline = new Deadline(
                safe.actBy(),
                safe.nominalLastDay(),
                further ? reach.outerDate() : safe.outerDate(),
                provisional,
                further ? reaching(safe, reach) : safe.rows());
        return new Counted(deadline, trigger, Optional.of(Option.Period.of(length)), safe.cautions());
    }

    // The day-by-day rows of the safe count, ended by the outer date of the longer one.
    private static List<CountRow> reaching(Count safe, Count reach) {
        Stream<CountRow> upToTheLastDay = safe.rows().stream().filter(row -> row.mark() != Mark.OUTER_DATE);
        Stream<CountRow> outer = reach.rows().stream().filter(row -> row.mark() == Mark.OUTER_DATE);
        return Stream.concat(upToTheLastDay, outer).toList();
    }
}
