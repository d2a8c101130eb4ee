package ca.recourse.assessment.change;

import ca.recourse.assessment.Deadline;
import ca.recourse.assessment.Option;
import ca.recourse.assessment.Sentences;
import ca.recourse.assessment.change.Shelves.Pair;
import ca.recourse.law.Phrase;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.time.CountRow;
import ca.recourse.law.time.Period;
import ca.recourse.law.time.TimeLimit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says in a sentence why a day moved: the first thing, from the law to the calendar, that the shelves differ in. */
final class Causes {

    private final StatuteBook before;
    private final StatuteBook after;
    private final Sentences sentences;

    Causes(StatuteBook before, StatuteBook after) {
        this.before = before;
        this.after = after;
        this.sentences = Sentences.of(after);
    }

    /** Where the time is written: by the newer shelf while that gives a day. */
    String provision(Pair pair) {
        return limit(after, pair.after())
                .or(() -> limit(before, pair.before()))
                .map(limit -> limit.citation().canonical())
                .orElseGet(() -> Stream.of(pair.after(), pair.before())
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(option -> String.join(", ", option.provisions()))
                        .orElse(""));
    }

    Phrase of(Pair pair) {
        if (pair.before().isEmpty() || pair.after().isEmpty()) {
            return sentences.say(pair.before().isEmpty() ? "change-brought-up" : "change-dropped");
        }
        return of(pair, pair.before().get(), pair.after().get());
    }

    private Phrase of(Pair pair, Option old, Option now) {
        if (old.deadline().isEmpty() || now.deadline().isEmpty()) {
            return sentences.say("change-status", Map.of("reason", now.why()));
        }
        if (!old.period().equals(now.period())) {
            return period(pair, old, now);
        }
        if (!day(old).equals(day(now))) {
            return sentences.say("change-trigger", Map.of("old", day(old), "new", day(now)));
        }
        return counted(old.deadline().get(), now.deadline().get());
    }

    private Phrase period(Pair pair, Option old, Option now) {
        Phrase length = sentences.say("change-period", Map.of("old", printed(old), "new", printed(now)));
        return limit(after, pair.after())
                .map(limit -> sentences.say(
                        "change-since",
                        Map.of("what", length, "day", limit.inForce().from())))
                .orElse(length);
    }

    // The counts agree up to this row: what stands there, on either, is what moved the day.
    private Phrase counted(Deadline old, Deadline now) {
        List<CountRow> ours = old.count();
        List<CountRow> theirs = now.count();
        return IntStream.range(0, Math.min(ours.size(), theirs.size()))
                .filter(row -> !ours.get(row).equals(theirs.get(row)))
                .mapToObj(row -> row(ours.get(row), theirs.get(row)))
                .findFirst()
                .orElseGet(() -> sentences.say("change-count"));
    }

    private Phrase row(CountRow ours, CountRow theirs) {
        return sentences.say("change-day", Map.of("day", theirs.date(), "old", stands(ours), "new", stands(theirs)));
    }

    private Phrase stands(CountRow row) {
        return row.note().orElseGet(() -> sentences.say("change-counted"));
    }

    private static String day(Option option) {
        return option.trigger()
                .flatMap(Option.Trigger::date)
                .map(LocalDate::toString)
                .orElse("-");
    }

    private static Phrase printed(Option option) {
        return option.period().map(period -> length(period).printed()).orElse(new Phrase("-", "-"));
    }

    private static Period length(Option.Period period) {
        return new Period(period.length(), Period.Unit.valueOf(period.unit().toUpperCase(Locale.ROOT)));
    }

    // The newest limit of that length in force by the day counted from, else the oldest.
    private static Optional<TimeLimit> limit(StatuteBook book, Optional<Option> option) {
        Optional<Option> dated = option.filter(one -> one.deadline().isPresent());
        List<TimeLimit> alike = dated.flatMap(one -> book.find(one.recourse())).stream()
                .flatMap(recourse -> recourse.timeLimits().stream())
                .filter(limit ->
                        dated.flatMap(Option::period).map(Causes::length).equals(Optional.of(limit.period())))
                .sorted(Comparator.comparing(limit -> limit.inForce().from()))
                .toList();
        LocalDate trigger =
                dated.flatMap(Option::trigger).flatMap(Option.Trigger::date).orElse(LocalDate.MAX);
        return alike.stream()
                .filter(limit -> !limit.inForce().from().isAfter(trigger))
                .reduce((older, newer) -> newer)
                .or(() -> alike.stream().findFirst());
    }
}
