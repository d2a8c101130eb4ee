package ca.recourse.facts.identity;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;
import ca.recourse.facts.TextLines.Stretch;
import ca.recourse.facts.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The head of a letter: the lines above its salutation, where the person it was sent to is named. */
final class AddressBlock {

    private static final int LINES = 40;

    // "Attention  Ana Roy" in a table: the label of a field, not the line below the name of a firm.
    private static final Pattern FIELD =
            Pattern.compile("(?:(?:for the|a l') ?)?(?:attention|attn)(?: de| of)?\\.? ?:?");
    private static final Pattern ATTENTION = Pattern.compile(FIELD.pattern() + " ?[^:]{4,60}");
    // "Date: 3 May 2026", "UCI 1234-5678": above or below it, another field.
    private static final Pattern ANOTHER_FIELD = Pattern.compile(
            "[a-z][a-z' /.()]{1,40} ?: ?\\S.{0,200}|(?:uci|iuc|dossier|file|application|demande|date|client)\\b[^\\d]{0,100}\\d.{0,200}");

    private final List<Stretch> cells;
    private final List<HeadName> candidates;
    private final List<Wording> representatives;

    private AddressBlock(List<Stretch> cells, List<HeadName> candidates, List<Wording> representatives) {
        this.cells = List.copyOf(cells);
        this.candidates = List.copyOf(candidates);
        this.representatives = List.copyOf(representatives);
    }

    /** The lines before the one numbered {@code salutation} of a letter's first page. */
    static AddressBlock above(int salutation, HeadLines head, Strangers strangers, List<Wording> representatives) {
        TextLines lines = head.lines();
        List<Stretch> cells = new ArrayList<>();
        int from = Math.max(0, salutation - LINES);
        int to = head.end(from, salutation);
        for (int i = from; i < to; i++) {
            lines.cells(i).stream()
                    .flatMap(cell -> strangers.spare(cell).stream())
                    .forEach(cells::add);
        }
        List<HeadName> candidates = head.names(from, to).stream()
                .filter(name -> !strangers.hold(name.words().start()))
                .toList();
        return new AddressBlock(cells, candidates, representatives);
    }

    /** Whether a lawyer or consultant is addressed. */
    boolean ofARepresentative() {
        List<String> folded =
                cells.stream().map(cell -> LetterText.fold(cell.words())).toList();
        return IntStream.range(0, folded.size())
                .filter(place -> !isAField(folded, place))
                .anyMatch(place -> isRepresentatives(folded.get(place)));
    }

    // Among fields it is one more of them; below the name of a firm it says who there is to read the letter.
    private boolean isAField(List<String> folded, int place) {
        String cell = folded.get(place);
        boolean among = IntStream.of(place - 1, place + 1)
                .filter(beside -> beside >= 0 && beside < folded.size())
                .anyMatch(beside -> ANOTHER_FIELD.matcher(folded.get(beside)).matches());
        return FIELD.matcher(cell).matches()
                || (among && ATTENTION.matcher(cell).matches());
    }

    private boolean isRepresentatives(String cell) {
        return representatives.stream()
                .anyMatch(word -> word.pattern().matcher(cell).find());
    }

    /** The names in it, in reading order. */
    List<HeadName> candidates() {
        return candidates;
    }
}
