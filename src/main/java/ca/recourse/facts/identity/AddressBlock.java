package ca.recourse.facts.identity;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;
import ca.recourse.facts.TextLines.Stretch;
import ca.recourse.facts.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The head of a letter: the lines above its salutation, where the person it was sent to is named. */
final class AddressBlock {

    private static final int LINES = 40;

    private final List<Stretch> cells;
    private final List<HeadName> candidates;
    private final PersonNames names;
    private final List<Wording> representatives;

    private AddressBlock(
            List<Stretch> cells, List<HeadName> candidates, PersonNames names, List<Wording> representatives) {
        this.cells = List.copyOf(cells);
        this.candidates = List.copyOf(candidates);
        this.names = names;
        this.representatives = List.copyOf(representatives);
    }

    /** The lines before the one numbered {@code salutation} of a letter's first page. */
    static AddressBlock above(int salutation, HeadLines head, PersonNames names, List<Wording> representatives) {
        TextLines lines = head.lines();
        List<Stretch> cells = new ArrayList<>();
        int from = Math.max(0, salutation - LINES);
        int to = head.end(from, salutation);
        for (int i = from; i < to; i++) {
            cells.addAll(lines.cells(i));
        }
        List<HeadName> candidates = head.names(from, to);
        return new AddressBlock(cells, candidates, names, representatives);
    }

    /** Whether a lawyer or consultant is addressed. */
    boolean ofARepresentative() {
        return cells.stream()
                .map(cell -> LetterText.fold(cell.words()))
                .anyMatch(cell -> representatives.stream()
                        .anyMatch(word -> word.pattern().matcher(cell).find()));
    }

    /** The words that say this name in full. */
    Optional<Stretch> naming(String name) {
        return candidates.stream()
                .map(HeadName::words)
                .filter(words -> names.name(words.words())
                        .filter(other ->
                                PersonNames.agree(other, name) && PersonNames.length(other) >= PersonNames.length(name))
                        .isPresent())
                .findFirst();
    }

    /** The name that shows most signs of being the addressee's; the first of several. */
    Optional<Stretch> addressee() {
        return candidates.stream()
                .filter(candidate -> candidate.signs() > 0)
                .max(Comparator.comparingInt(HeadName::signs)
                        .thenComparing(candidate -> -candidate.words().start()))
                .map(HeadName::words);
    }
}
