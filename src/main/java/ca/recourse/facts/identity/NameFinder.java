package ca.recourse.facts.identity;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;
import ca.recourse.facts.TextLines.Stretch;
import ca.recourse.letter.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the name of the person a letter is about: a label, the salutation and the address bear each other out. */
final class NameFinder {

    private static final double AGREED = 0.95;
    private static final double LABELLED = 0.9;
    private static final double GREETED = 0.85;
    private static final double ADDRESSED = 0.6;
    private static final double ONE_WORD = 0.5;

    /** Without a salutation the head is no longer than this, in lines. */
    private static final int HEAD = 24;

    // Where a name ends on its line: a number, a bracket, a dash with blanks around it, a wide gap, another label.
    private static final Pattern NAME_ENDS = Pattern.compile(" - |[\\t\\d(;|/]| {3}"
            + "|,? (?:UCI|IUC|DOB|Application|Dossier|Date|File|Client ID|Respondent|Intimée?|Défende(?:ur|resse)|Minister)\\b"
            + "|, (?:(?:the )?(?:Applicant|Appellant|Claimant)|(?:le |la )?(?:demande(?:ur|resse)|appelante?))\\b");

    private final LetterText letter;
    private final TextLines lines;
    private final IdentityWording wording;
    private final PersonNames names;
    private final List<Label> numbers;

    NameFinder(LetterText letter, TextLines lines, IdentityWording wording) {
        this.letter = letter;
        this.lines = lines;
        this.wording = wording;
        this.names = new PersonNames(wording.titles(), wording.notNames());
        this.numbers = Stream.of(wording.uci(), wording.application(), wording.otherNumbers())
                .flatMap(labels -> Label.in(letter, lines, labels).stream())
                .toList();
    }

    Answer<String> name() {
        List<Greeting> greetings = greetings();
        AddressBlock address = AddressBlock.above(
                greetings.isEmpty()
                        ? Math.min(lines.all().size(), HEAD)
                        : greetings.get(0).line(),
                new HeadLines(letter, lines, names, numbers),
                names,
                wording.representatives());
        List<Finding<String>> labelled = labelled();
        boolean toThePerson = !address.ofARepresentative();
        Optional<Finding<String>> greeted = greetings.stream()
                .filter(greeting -> toThePerson)
                .flatMap(greeting -> greeting.name().stream())
                .findFirst();
        if (!labelled.isEmpty()) {
            return Answer.from(borneOut(labelled, greeted));
        }
        return Answer.from(greeted
                .map(name -> inFull(name, address))
                .or(() -> toThePerson ? address.addressee().flatMap(line -> found(line, ADDRESSED)) : Optional.empty())
                .stream()
                .toList());
    }

    /** A salutation, and the name it holds if it holds one. */
    private record Greeting(int line, Optional<Finding<String>> name) {}

    private List<Greeting> greetings() {
        return wording.greetings().stream()
                .flatMap(greeting -> greeting.in(letter))
                .filter(match -> Label.opensCell(letter.folded(), match.start()))
                .sorted((a, b) -> a.start() - b.start())
                .map(this::greeting)
                .toList();
    }

    private Greeting greeting(MatchResult match) {
        int line = lines.numberAt(match.start());
        boolean titleOnly = names.titled(
                letter.text().substring(match.start(), lines.line(line).end()));
        int start = titleOnly ? match.start() : match.end();
        Optional<Finding<String>> name = found(restOfLine(start), GREETED);
        return new Greeting(line, name.map(NameFinder::doubtedIfShort));
    }

    private static Finding<String> doubtedIfShort(Finding<String> name) {
        return PersonNames.length(name.value()) > 1
                ? name
                : new Finding<>(name.value(), name.passage(), Math.min(name.confidence(), ONE_WORD));
    }

    /** Names beside their labels; of several for one person only the fullest. */
    private List<Finding<String>> labelled() {
        Stream<Label> labels = Label.in(letter, lines, wording.name()).stream()
                .filter(Label::colon)
                .filter(label -> Label.opensCell(letter.folded(), label.start()));
        Stream<Label> subjects = Label.in(letter, lines, wording.subject()).stream()
                .filter(label -> Label.opensCell(letter.folded(), label.start()));
        List<Finding<String>> distinct = new ArrayList<>();
        Stream.concat(labels, subjects)
                .flatMap(label -> beside(label).stream())
                .filter(name -> PersonNames.length(name.value()) > 1)
                .sorted((a, b) -> PersonNames.length(b.value()) - PersonNames.length(a.value()))
                .filter(name -> distinct.stream().noneMatch(other -> PersonNames.agree(name.value(), other.value())))
                .forEach(distinct::add);
        return distinct;
    }

    private Optional<Finding<String>> beside(Label label) {
        Stretch rest = restOfLine(label.end());
        if (!rest.words().isEmpty()) {
            return found(rest, LABELLED);
        }
        int below = lines.neighbour(lines.numberAt(label.start()), 1, 2);
        return below < 0 ? Optional.empty() : found(lines.cells(below).get(0), LABELLED);
    }

    private static List<Finding<String>> borneOut(List<Finding<String>> labelled, Optional<Finding<String>> greeted) {
        return labelled.stream()
                .map(name -> greeted.filter(other -> PersonNames.agree(name.value(), other.value()))
                        .map(other -> stronger(name))
                        .orElse(name))
                .toList();
    }

    /** The name as the address has it when that is fuller; the name of the salutation, better founded, when it is not. */
    private Finding<String> inFull(Finding<String> greeted, AddressBlock address) {
        return address.naming(greeted.value())
                .flatMap(line -> found(line, AGREED))
                .map(name -> PersonNames.length(name.value()) > PersonNames.length(greeted.value())
                        ? name
                        : stronger(greeted))
                .orElse(greeted);
    }

    private static Finding<String> stronger(Finding<String> name) {
        return new Finding<>(
                name.value(), name.passage(), Math.min(AGREED, name.passage().confidence()));
    }

    private Stretch restOfLine(int start) {
        int end = Math.max(start, lines.line(lines.numberAt(start)).end());
        String rest = letter.text().substring(start, end);
        var stop = NAME_ENDS.matcher(rest);
        int length = stop.find() && !rest.substring(0, stop.start()).isBlank() ? stop.start() : rest.length();
        return new Stretch(start, start + length, rest.substring(0, length).strip());
    }

    private Optional<Finding<String>> found(Stretch place, double strength) {
        String printed = letter.text().substring(place.start(), place.end());
        return names.name(printed).map(name -> {
            int first = printed.indexOf(name.split(" ", -1)[0]);
            int start = place.start() + Math.max(0, first);
            Passage passage = letter.passage(start, Math.max(start + 1, place.end()));
            return new Finding<>(name, passage, Math.min(passage.confidence(), strength));
        });
    }
}
