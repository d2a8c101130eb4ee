package ca.recourse.assessment.clock;

import ca.recourse.assessment.Deadline;
import ca.recourse.assessment.Option.Trigger;
import ca.recourse.assessment.Option.Trigger.Source;
import ca.recourse.assessment.Sentences;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.facts.DatedMention.Role;
import ca.recourse.facts.Reply;
import ca.recourse.facts.Reply.From;
import ca.recourse.law.Phrase;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.time.CountRow;
import ca.recourse.law.time.CountRow.Mark;
import ca.recourse.law.time.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The times a letter itself gives: a day it names, or so many days from its date or from receipt.
 *
 * <p>Days from receipt are counted from the letter's date, the earliest day it can have come, unless staff say when it came
 * by post or by hand.
 */
final class LetterTimes {

    private static final String CALENDAR = "plain";
    private static final int LONGEST = 400;

    private final StatuteBook book;
    private final Counter counter;
    private final Sentences sentences;

    LetterTimes(StatuteBook book, Sentences sentences) {
        this.book = book;
        this.counter = new Counter(book);
        this.sentences = sentences;
    }

    /** Every time it gives, the shortest first. */
    List<Counted> of(Situation situation) {
        Stream<Counted> replies =
                situation.facts().replies().stream().flatMap(reply -> counted(reply, situation).stream());
        Stream<Counted> named = situation.facts().replies().isEmpty()
                ? situation.dates(Role.REPLY_BY).stream().map(this::named)
                : Stream.empty();
        return Stream.concat(replies, named)
                .sorted(Comparator.comparing(Counted::actBy))
                .toList();
    }

    private Optional<Counted> counted(Reply reply, Situation situation) {
        if (reply.by().isPresent()) {
            return reply.by().map(this::named);
        }
        Phrase event = sentences.say(reply.from() == From.RECEIPT ? "event-receipt" : "event-letter-date");
        return reply.days()
                .filter(days -> days > 0 && days <= LONGEST)
                .flatMap(days -> start(reply, situation)
                        .map(start -> counter.count(Period.ofDays(days), CALENDAR, event, start)));
    }

    private static Optional<Start> start(Reply reply, Situation situation) {
        if (reply.from() == From.LETTER_DATE) {
            return Triggers.letter(situation);
        }
        return Triggers.receipt(situation);
    }

    private Counted named(LocalDate day) {
        LocalDate actBy = book.calendar(CALENDAR).lastBusinessDay(day);
        List<CountRow> rows =
                List.of(row(actBy, Mark.ACT_BY), row(day, Mark.NOMINAL_LAST_DAY), row(day, Mark.OUTER_DATE));
        return new Counted(
                new Deadline(actBy, day, day, false, rows),
                new Trigger(sentences.say("event-named"), Optional.of(day), Optional.of(Source.LETTER_STATES)),
                Optional.empty(),
                List.of());
    }

    private static CountRow row(LocalDate day, Mark mark) {
        return new CountRow(day, Optional.empty(), mark, Optional.empty());
    }
}
