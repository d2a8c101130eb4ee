package ca.recourse.law;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.decision.When;
import ca.recourse.law.text.Citation;
import ca.recourse.law.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may stand against a recourse.
 *
 * @param id its name, by which decisions, grounds and the assessment speak of it
 * @param citations where it is written
 * @param references the decisions or guidance that say it, by their names
 * @param reason one sentence
 * @param lasts how long it stands from its event, where a text says so; the anniversary itself is still barred
 * @param closes what a letter shows that closes the recourse, any one of these
 * @param mayClose what a letter shows that may close it, until somebody answers {@code ask}
 * @param ask the question that settles whether it stands
 */
public record Bar(
        String id,
        List<Citation> citations,
        List<String> references,
        Phrase reason,
        Optional<Period> lasts,
        List<When> closes,
        List<When> mayClose,
        Optional<Phrase> ask) {

    public Bar {
        requireNonNull(id, "id");
        requireNonNull(reason, "reason");
        requireNonNull(lasts, "lasts");
        requireNonNull(ask, "ask");
        citations = List.copyOf(citations);
        references = List.copyOf(references);
        closes = List.copyOf(closes);
        mayClose = List.copyOf(mayClose);
    }

    /** Where it is written, in one line; empty when no text says it. */
    public String provision() {
        return Stream.concat(citations.stream().map(Citation::canonical), references.stream())
                .collect(Collectors.joining(", "));
    }
}
