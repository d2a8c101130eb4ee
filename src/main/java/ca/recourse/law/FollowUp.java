package ca.recourse.law;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.text.Citation;
import ca.recourse.law.time.TimeLimit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A step that comes after, or a clock that runs beside, a recourse.
 *
 * @param id its name on the shelf, such as {@code fc-rules-perfect-30}
 * @param what the step
 * @param period its time in words
 * @param limit its clock, where one can be counted
 * @param citations where it is written
 * @param references the decisions, orders or notices that say it, by their names
 */
public record FollowUp(
        String id,
        Phrase what,
        Phrase period,
        Optional<TimeLimit> limit,
        List<Citation> citations,
        List<String> references) {

    public FollowUp {
        requireNonNull(id, "id");
        requireNonNull(what, "what");
        requireNonNull(period, "period");
        requireNonNull(limit, "limit");
        citations = List.copyOf(citations);
        references = List.copyOf(references);
    }

    /** Where it is written, in one line. */
    public String provision() {
        return Stream.concat(citations.stream().map(Citation::canonical), references.stream())
                .collect(Collectors.joining(", "));
    }
}
