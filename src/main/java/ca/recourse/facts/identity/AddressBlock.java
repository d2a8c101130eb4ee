package ca.recourse.facts.identity;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;
import ca.recourse.facts.TextLines.Stretch;
import ca.recourse.facts.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines above a letter's salutation, where the address of the person it was sent to stands. */
final class AddressBlock {

    private static final int LINES = 40;
    private static final int NEXT_LINES = 2;
    // A street number, a box, a postal code: what follows the name in an address.
    private static final Pattern STREET = Pattern.compile("\\d|p\\.? ?o\\.? box|c\\.? ?p\\.? ");

    private final List<Stretch> lines;
    private final PersonNames names;
    private final List<Wording> representatives;

    private AddressBlock(List<Stretch> lines, PersonNames names, List<Wording> representatives) {
        this.lines = List.copyOf(lines);
        this.names = names;
        this.representatives = List.copyOf(representatives);
    }

    /** The lines before the one numbered {@code salutation} of a letter's first page. */
    static AddressBlock above(int salutation, TextLines lines, PersonNames names, List<Wording> representatives) {
        List<Stretch> cells = new ArrayList<>();
        for (int i = Math.max(0, salutation - LINES); i < salutation; i++) {
            cells.addAll(lines.cells(i));
        }
        return new AddressBlock(cells, names, representatives);
    }

    /** Whether a lawyer or consultant is addressed. */
    boolean ofARepresentative() {
        return lines.stream()
                .map(line -> LetterText.fold(line.words()))
                .anyMatch(line -> representatives.stream()
                        .anyMatch(word -> word.pattern().matcher(line).find()));
    }

    /** The line that says this name in full. */
    Optional<Stretch> lineNaming(String name) {
        return lines.stream()
                .filter(line -> names.name(line.words())
                        .filter(other ->
                                PersonNames.agree(other, name) && PersonNames.length(other) >= PersonNames.length(name))
                        .isPresent())
                .findFirst();
    }

    /** The name that heads the address: one with a title, or with a street right below it. */
    Optional<Stretch> addressee() {
        for (int i = 0; i < lines.size(); i++) {
            if (names.name(lines.get(i).words())
                            .filter(name -> PersonNames.length(name) > 1)
                            .isPresent()
                    && (names.titled(lines.get(i).words()) || streetFollows(i))) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean streetFollows(int line) {
        List<Stretch> next = lines.subList(line + 1, Math.min(lines.size(), line + 1 + NEXT_LINES));
        return next.stream()
                .limit(1)
                .anyMatch(
                        other -> STREET.matcher(LetterText.fold(other.words())).find()
                                && other.start() - lines.get(line).end() < NEXT_LINES);
    }
}
