package ca.recourse.law.time;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.FollowUp;
import ca.recourse.law.Phrase;
import ca.recourse.law.Place;
import ca.recourse.law.Recourse;
import ca.recourse.law.StatuteBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One clock counted by itself, without a letter, as {@code ./recourse law count} gives it.
 *
 * @param recourse the recourse, or the follow-up or other clock, by its id
 * @param title what it is
 * @param limb where the decision was made, for a recourse whose length depends on it
 * @param limit the time limit counted
 * @param count the count
 */
public record LawCount(String recourse, Phrase title, Optional<Place> limb, TimeLimit limit, Count count) {

    public LawCount {
        requireNonNull(recourse, "recourse");
        requireNonNull(title, "title");
        requireNonNull(limb, "limb");
        requireNonNull(limit, "limit");
        requireNonNull(count, "count");
    }

    /** The count of a clock from the day of its event; the shorter limb, unless another is named. */
    public static LawCount of(StatuteBook book, String id, Optional<Place> limb, LocalDate from) {
        return book.find(id)
                .map(recourse -> ofRecourse(book, recourse, limb.orElse(Place.INSIDE_CANADA), from))
                .or(() -> book.clock(id).map(clock -> ofClock(book, clock, from)))
                .orElseThrow(
                        () -> new UncountableException("no recourse or clock is called \"%s\"; these can be counted: %s"
                                .formatted(id, countable(book))));
    }

    /** The ids of everything that can be counted. */
    public static List<String> countable(StatuteBook book) {
        return Stream.concat(
                        book.recourses().stream()
                                .filter(recourse -> !recourse.timeLimits().isEmpty())
                                .map(Recourse::id),
                        book.clocks().stream()
                                .filter(clock -> clock.limit().isPresent())
                                .map(FollowUp::id))
                .toList();
    }

    private static LawCount ofRecourse(StatuteBook book, Recourse recourse, Place limb, LocalDate from) {
        TimeLimit limit = recourse.timeLimit(limb, from)
                .orElseThrow(() -> new UncountableException("%s has no days to count: %s"
                        .formatted(recourse.id(), recourse.timing().en())));
        return new LawCount(recourse.id(), recourse.title(), limit.limb(), limit, book.count(limit, from));
    }

    private static LawCount ofClock(StatuteBook book, FollowUp clock, LocalDate from) {
        TimeLimit limit = clock.limit()
                .orElseThrow(() -> new UncountableException("%s has no days to count: %s"
                        .formatted(clock.id(), clock.period().en())));
        return new LawCount(clock.id(), clock.what(), Optional.empty(), limit, book.count(limit, from));
    }
}
