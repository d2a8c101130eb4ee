package ca.recourse.facts.dates;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;
import ca.recourse.facts.TextLines.Stretch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks the words around a date what the date is. */
final class RoleFinder {

    private static final int BEFORE = 220;
    private static final int AFTER = 160;
    private static final int LABEL_ABOVE = 3;

    /** A short label and its value, on a line of their own. */
    private static final Pattern FIELD = Pattern.compile("[^:.]{2,40}: {0,5}[^:. ]{1,40}(?: [^:. ]{1,30}){0,3} {0,5}");

    private final List<RoleRule> rules;

    RoleFinder(List<RoleRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** As this one, for one letter: what surely stands nowhere in it is not looked for beside each of its dates. */
    RoleFinder in(LetterText letter) {
        return new RoleFinder(rules.stream().map(rule -> rule.in(letter)).toList());
    }

    /** A rule that holds a date, and where its words begin. */
    private record Hit(RoleRule rule, boolean label, int start) {

        Said said() {
            return new Said(rule.role(), rule.why(), rule.strength(), label, rule.passing(), rule.foreign());
        }
    }

    /** What is said of the date at this place among the dates; empty when nothing is. */
    Optional<Said> said(DatedText text, int index) {
        Optional<Said> beside = nearest(hits(text, index)).map(Hit::said);
        return beside.filter(Said::label)
                .or(() -> columnLabel(text, text.dates().get(index)))
                .or(() -> beside);
    }

    private Stream<Hit> hits(DatedText text, int index) {
        String near = text.marked().substring(text.reachBefore(index, BEFORE), text.reachAfter(index, AFTER));
        return rules.stream()
                .flatMap(rule -> rule.patterns().stream()
                        .filter(held -> held.needs().mayStandIn(near))
                        .flatMap(held -> hit(text, index, rule, held)));
    }

    private static Optional<Hit> nearest(Stream<Hit> hits) {
        return hits.min(Comparator.<Hit, Boolean>comparing(hit -> hit.rule().weak())
                .thenComparing(Comparator.comparingInt(Hit::start).reversed()));
    }

    private static Stream<Hit> hit(DatedText text, int index, RoleRule rule, RoleRule.Held held) {
        DateReading date = text.dates().get(index);
        Matcher matcher = held.words()
                .get()
                .matcher(text.marked())
                .region(text.reachBefore(index, BEFORE), text.reachAfter(index, AFTER))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        int from = matcher.regionStart();
        while (matcher.region(from, matcher.regionEnd()).find() && matcher.start() <= date.start()) {
            if (fits(text, index, rule, held, matcher)) {
                return Stream.of(new Hit(rule, held.label(), matcher.start()));
            }
            from = matcher.start() + 1;
        }
        return Stream.empty();
    }

    private static boolean fits(DatedText text, int index, RoleRule rule, RoleRule.Held held, Matcher match) {
        DateReading date = text.dates().get(index);
        List<DateReading> inside = text.dates().stream()
                .filter(other -> other.start() < match.end() && other.end() > match.start())
                .toList();
        boolean oneThought = held.label()
                || !(broken(text.marked().substring(match.start(), match.end())) || fromAField(text, match, date));
        boolean begins = !held.opening() || Sentences.begins(text.marked(), match.start());
        boolean chosen = !rule.last() || inside.indexOf(date) == inside.size() - 1;
        return inside.contains(date) && inside.size() <= held.dates() && oneThought && begins && chosen;
    }

    private static boolean broken(String words) {
        return words.contains("\n\n") || words.indexOf('\f') >= 0 || words.indexOf('\t') >= 0;
    }

    // "Demande : S322617710 ⏎ Le 18 octobre 2023": the field says nothing of the line below it.
    private static boolean fromAField(DatedText text, Matcher match, DateReading date) {
        TextLines lines = text.lines();
        return IntStream.range(lines.numberAt(match.start()), lines.numberAt(date.start()))
                .anyMatch(line -> FIELD.matcher(lines.line(line).words()).matches());
    }

    /** What the cell above a date in a table says. */
    private Optional<Said> columnLabel(DatedText text, DateReading date) {
        TextLines lines = text.lines();
        int line = lines.numberAt(date.start());
        List<Stretch> cells = lines.cells(line);
        int above = lines.neighbour(line, -1, LABEL_ABOVE);
        if (cells.size() < 2 || above < 0 || lines.cells(above).size() != cells.size()) {
            return Optional.empty();
        }
        return cells.stream()
                .filter(cell -> cell.holds(date.start()) && cell.words().matches("@{1,40}"))
                .findFirst()
                .map(cell -> lines.cells(above).get(cells.indexOf(cell)).words())
                .filter(label -> label.indexOf('@') < 0)
                .flatMap(this::saidByLabel);
    }

    private Optional<Said> saidByLabel(String label) {
        String labelled = label + " @";
        return nearest(rules.stream()
                        .flatMap(rule -> rule.patterns().stream()
                                .filter(RoleRule.Held::label)
                                .flatMap(held -> held.words()
                                        .get()
                                        .matcher(labelled)
                                        .results()
                                        .map(match -> new Hit(rule, true, match.start())))))
                .map(Hit::said);
    }
}
