package ca.recourse.facts.identity;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;
import ca.recourse.facts.TextLines.Stretch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the name of the person a letter is about: a label, the salutation and the address bear each other out. */
final class NameFinder {

    private static final double AGREED = 0.95;
    private static final double GREETED = 0.85;
    private static final double ONE_WORD = 0.5;

    /** Without a salutation the head is no longer than this, in lines. */
    private static final int HEAD = 24;

    private static final Pattern TITLED = Pattern.compile("\\p{Lu}[^,:\\d]{4,45}[,:]");
    private static final Pattern SPOKEN_TO =
            Pattern.compile("([^,\\n]{4,50}), (?:you|your|we|I|vous|votre|nous|je)\\b");

    private final LetterText letter;
    private final TextLines lines;
    private final IdentityWording wording;
    private final PersonNames names;
    private final Strangers strangers;
    private final NamePlaces places;
    private final List<Label> numbers;

    NameFinder(LetterText letter, TextLines lines, IdentityWording wording) {
        this.letter = letter;
        this.lines = lines;
        this.wording = wording;
        this.names = PersonNames.of(wording);
        this.strangers = Strangers.in(letter, lines, wording.strangers());
        this.places = new NamePlaces(letter, lines, names);
        this.numbers = Stream.of(wording.uci(), wording.application(), wording.otherNumbers())
                .flatMap(labels -> Label.in(letter, lines, labels).stream())
                .toList();
    }

    Answer<String> name() {
        List<Greeting> greetings = greetings();
        AddressBlock address = address(greetings);
        boolean toThePerson = !address.ofARepresentative();
        Optional<Finding<String>> greeted = greetings.stream()
                .filter(greeting -> toThePerson)
                .flatMap(greeting -> greeting.name().stream())
                .findFirst();
        NamedPersons persons = new NamedPersons(letter, lines, wording, places, strangers);
        List<Finding<String>> labelled = persons.labelled();
        if (!labelled.isEmpty()) {
            return Answer.from(labelled.stream()
                    .map(name -> greeted.filter(other -> PersonNames.agree(name.value(), other.value()))
                            .map(other -> strengthened(name))
                            .orElse(name))
                    .toList());
        }
        NameVote vote = new NameVote();
        persons.subjects().forEach(vote::subject);
        persons.inText().forEach(vote::subject);
        greetings.stream()
                .limit(1)
                .flatMap(greeting -> spokenTo(greeting).stream())
                .forEach(vote::subject);
        greeted.ifPresent(vote::greeting);
        if (toThePerson) {
            persons.addressees().forEach(name -> vote.head(name, HeadLines.TITLED));
        }
        address.candidates().stream()
                .filter(name -> toThePerson || name.signs() == HeadLines.BESIDE_A_NUMBER)
                .forEach(name -> places.found(name.words(), AGREED).ifPresent(found -> vote.head(found, name.signs())));
        return vote.answer();
    }

    private AddressBlock address(List<Greeting> greetings) {
        int salutation = greetings.isEmpty()
                ? Math.min(lines.all().size(), HEAD)
                : greetings.get(0).line();
        return AddressBlock.above(
                salutation, new HeadLines(letter, lines, names, numbers), strangers, wording.representatives());
    }

    /** A salutation, and the name it holds if it holds one. */
    private record Greeting(int line, Optional<Finding<String>> name) {}

    private List<Greeting> greetings() {
        Stream<Greeting> said = wording.greetings().stream()
                .flatMap(greeting -> greeting.in(letter))
                .filter(match -> Label.opensCell(letter.folded(), match.start()))
                .filter(match -> !strangers.hold(match.start()))
                .map(this::greeting);
        return Stream.concat(said, titled())
                .sorted(Comparator.comparingInt(Greeting::line))
                .toList();
    }

    // "Ms. Roy," alone on its line greets too.
    private Stream<Greeting> titled() {
        return IntStream.range(0, lines.all().size())
                .filter(line -> TITLED.matcher(lines.line(line).words()).matches()
                        && names.titled(lines.line(line).words()))
                .filter(line -> !strangers.hold(lines.line(line).start()))
                .mapToObj(line -> greeting(line, lines.line(line).start()));
    }

    private Greeting greeting(int line, int start) {
        return new Greeting(
                line, places.found(places.restOfLine(start), GREETED).map(NameFinder::doubtedIfShort));
    }

    private Greeting greeting(MatchResult match) {
        int line = lines.numberAt(match.start());
        boolean titleOnly = names.titled(
                letter.text().substring(match.start(), lines.line(line).end()));
        return greeting(line, titleOnly ? match.start() : match.end());
    }

    // "Madame," / "Ana Roy, vous avez demandé": the first words of the letter speak to the person by name.
    private Optional<Finding<String>> spokenTo(Greeting greeting) {
        int first = lines.neighbour(greeting.line(), 1, 3);
        if (first < 0) {
            return Optional.empty();
        }
        Matcher opening = SPOKEN_TO.matcher(lines.line(first).words());
        int start = lines.line(first).start();
        return opening.lookingAt()
                ? places.found(new Stretch(start, start + opening.end(1), opening.group(1)), GREETED)
                        .filter(name -> PersonNames.length(name.value()) > 1)
                : Optional.empty();
    }

    private static Finding<String> doubtedIfShort(Finding<String> name) {
        return PersonNames.length(name.value()) > 1 ? name : name.atMost(ONE_WORD);
    }

    private static Finding<String> strengthened(Finding<String> name) {
        return new Finding<>(
                name.value(), name.passage(), Math.min(AGREED, name.passage().confidence()));
    }
}
