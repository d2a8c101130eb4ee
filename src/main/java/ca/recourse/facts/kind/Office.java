package ca.recourse.facts.kind;

import ca.recourse.facts.Answer;
import java.util.List;

/**
 * The office a letter names as its own.
 *
 * @param name as printed
 * @param signs the sorts of office named in the letterhead and in the signature, such as {@code abroad}
 */
record Office(Answer<String> name, List<Sign> signs) {

    /** An office named in the letterhead ({@code signed} false) or in the signature. */
    record Sign(String sort, boolean signed, Sighting sighting) {}

    Office {
        signs = List.copyOf(signs);
    }

    boolean isSigned(String sort) {
        return signs.stream().anyMatch(sign -> sign.signed() && sign.sort().equals(sort));
    }

    boolean names(String sort) {
        return signs.stream().anyMatch(sign -> sign.sort().equals(sort));
    }
}
