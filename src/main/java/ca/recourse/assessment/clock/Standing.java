package ca.recourse.assessment.clock;

import static java.util.Objects.requireNonNull;

import ca.recourse.assessment.Option.Bar;
import ca.recourse.assessment.Option.Status;
import ca.recourse.law.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a recourse stands for one letter.
 *
 * @param status the status
 * @param why one plain sentence
 * @param counted its clock, counted; empty where none runs or no day may be given
 * @param needs facts to ask for, as questions
 * @param bars what may stand against it
 */
public record Standing(Status status, Phrase why, Optional<Counted> counted, List<Phrase> needs, List<Bar> bars) {

    public Standing {
        requireNonNull(status, "status");
        requireNonNull(why, "why");
        requireNonNull(counted, "counted");
        needs = List.copyOf(needs);
        bars = List.copyOf(bars);
    }

    /** Standing so, with no clock. */
    public static Standing of(Status status, Phrase why) {
        return new Standing(status, why, Optional.empty(), List.of(), List.of());
    }

    /** Standing so by its clock. */
    static Standing by(Counted counted, Status status, Phrase why) {
        return new Standing(status, why, Optional.of(counted), List.of(), List.of());
    }

    /** With these questions to ask. */
    public Standing asking(List<Phrase> questions) {
        return new Standing(status, why, counted, both(needs, questions), bars);
    }

    /** With these questions to ask. */
    public Standing asking(Phrase... questions) {
        return asking(List.of(questions));
    }

    /** With this beside it that may stand against it. */
    public Standing against(Bar bar) {
        return new Standing(status, why, counted, needs, both(bars, List.of(bar)));
    }

    /** The same clock standing otherwise. */
    public Standing as(Status other, Phrase reason) {
        return new Standing(other, reason, counted, needs, bars);
    }

    /** Closed: no day is given, and nothing need be asked to keep it. */
    public Standing closed(Status closed, Phrase reason) {
        return new Standing(closed, reason, Optional.empty(), List.of(), bars);
    }

    /** With its day provisional. */
    public Standing provisional() {
        return new Standing(status, why, counted.map(Counted::madeProvisional), needs, bars);
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
