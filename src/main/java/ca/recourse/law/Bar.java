package ca.recourse.law;

import static java.util.Objects.requireNonNull;

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
 */
public record Bar(String id, List<Citation> citations, List<String> references, Phrase reason, Optional<Period> lasts) {

    public Bar {
        requireNonNull(id, "id");
        requireNonNull(reason, "reason");
        requireNonNull(lasts, "lasts");
        citations = List.copyOf(citations);
        references = List.copyOf(references);
    }

    /** Where it is written, in one line; empty when no text says it. */
    public String provision() {
        return Stream.concat(citations.stream().map(Citation::canonical), references.stream())
                .collect(Collectors.joining(", "));
    }
}
