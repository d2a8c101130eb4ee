package ca.recourse.assessment;

import ca.recourse.assessment.Assessment.Headline;
import ca.recourse.assessment.Option.Fee;
import ca.recourse.assessment.Option.FollowUp;
import ca.recourse.assessment.Option.Period;
import ca.recourse.assessment.Option.Status;
import ca.recourse.assessment.Option.Trigger;
import ca.recourse.assessment.clock.Counted;
import ca.recourse.assessment.clock.Standing;
import ca.recourse.assessment.matter.Settled;
import ca.recourse.law.Recourse;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.text.Citation;
import ca.recourse.law.time.TimeLimit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the standings out as options, best first, and finds the day at their head. */
final class Options {

    private static final Set<Status> ALIVE = Set.of(Status.OPEN, Status.NEEDS_FACT, Status.LATE);

    // Suggested before others, living before dead, and those with a day before those that can wait; else the shelf's
    // order.
    private static final Comparator<Option> BEST_FIRST = Comparator.comparing((Option option) -> !option.suggested())
            .thenComparing(option -> !ALIVE.contains(option.status()))
            .thenComparing(option -> option.status() == Status.NOT_AVAILABLE)
            .thenComparing(option -> option.deadline().isEmpty());

    private final StatuteBook book;

    Options(StatuteBook book) {
        this.book = book;
    }

    List<Option> of(Map<String, Standing> standings, Settled settled) {
        return standings.entrySet().stream()
                .map(one -> option(book.recourse(one.getKey()), one.getValue(), settled))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** The earliest day among recourses open, needing a fact, or late: a passed day stays. */
    static Optional<Headline> headline(List<Option> options) {
        return options.stream()
                .filter(option -> ALIVE.contains(option.status()))
                .flatMap(
                        option -> option
                                .deadline()
                                .map(day -> new Headline(day.actBy(), option.recourse(), day.provisional()))
                                .stream())
                .min(Comparator.comparing(Headline::date));
    }

    private static Option option(Recourse recourse, Standing standing, Settled settled) {
        Optional<TimeLimit> uncounted = uncounted(recourse, standing);
        return new Option(
                recourse.id(),
                recourse.title(),
                recourse.forum(),
                standing.status(),
                isSuggested(recourse, standing, settled),
                recourse.citations().stream().map(Citation::canonical).toList(),
                standing.why(),
                standing.counted()
                        .map(Counted::trigger)
                        .or(() ->
                                uncounted.map(limit -> new Trigger(limit.event(), Optional.empty(), Optional.empty()))),
                standing.counted().flatMap(Counted::period).or(() -> uncounted.map(limit -> Period.of(limit.period()))),
                standing.counted().map(Counted::deadline),
                standing.needs(),
                standing.bars(),
                recourse.form(),
                recourse.fee().map(fee -> new Fee(fee.amount().toPlainString(), fee.asOf())),
                recourse.followUps().stream()
                        .map(step -> new FollowUp(step.what(), step.period(), step.provision()))
                        .toList());
    }

    // Without a day to count from, what the clock would run from, and for how long at least, can still be said.
    private static Optional<TimeLimit> uncounted(Recourse recourse, Standing standing) {
        return standing.counted().isPresent() || !ALIVE.contains(standing.status())
                ? Optional.empty()
                : recourse.timeLimits().stream()
                        .min(Comparator.comparing(limit -> limit.period().length()));
    }

    // First thoughts of a good lawyer, as long as they can still be had; never what the kind of decision rules out.
    private static boolean isSuggested(Recourse recourse, Standing standing, Settled settled) {
        boolean can = standing.status() == Status.OPEN
                || standing.status() == Status.NEEDS_FACT
                || (standing.status() == Status.LATE && recourse.extension().isPresent());
        return can
                && settled.primary().contains(recourse.id())
                && !settled.never().contains(recourse.id());
    }
}
