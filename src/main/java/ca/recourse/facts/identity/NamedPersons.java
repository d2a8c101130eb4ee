package ca.recourse.facts.identity;

import ca.recourse.facts.Finding;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;
import ca.recourse.facts.TextLines.Stretch;
import ca.recourse.facts.Wording;
import ca.recourse.letter.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The people whom a letter names beside a label or in its subject line. */
record NamedPersons(
        LetterText letter, TextLines lines, IdentityWording wording, NamePlaces places, Strangers strangers) {

    private static final double LABELLED = 0.9;
    private static final double SUBJECT = 0.7;

    // "the Minister of Public Safety and Ana Roy", "Ana Roy c. Canada".
    private static final Pattern PARTIES = Pattern.compile(",? (?:and|et|v\\.?|c\\.) ");

    // A name of at most a few words, broken by no more than a line's end, and what tells whose it is.
    private static final Pattern IDENTIFIED = Pattern.compile(
            "\\s{1,3}([a-z][a-z.' \\n-]{3,60}?)\\s{0,3}[(,]\\s{0,3}"
                    + "(?:uci|iuc|client|numero|number|no\\.?|n\u00b0|file|dossier|application|demande|born|nee?|dob|date)(?![a-z])");

    private static final Pattern MINISTER = Pattern.compile("(?i)\\s{0,9}(?:the |le |la )?minist");

    /** Names beside their labels; of several for one person only the fullest. */
    List<Finding<String>> labelled() {
        List<Finding<String>> named = Stream.concat(inTwoFields().stream(), beside(wording.name(), true))
                .toList();
        return fullest(named);
    }

    /** Names that a subject line may hold, beside other things. */
    List<Finding<String>> subjects() {
        return fullest(beside(wording.subject(), false)
                .map(name -> name.atMost(SUBJECT))
                .toList());
    }

    /** Names of the person written to. */
    List<Finding<String>> addressees() {
        return fullest(beside(wording.addressee(), true).toList());
    }

    /** Names that a sentence gives with a number or a birth behind: "in the name of Ana Roy (UCI 1234-5678)". */
    List<Finding<String>> inText() {
        return fullest(wording.namedInText().stream()
                .flatMap(words -> words.in(letter))
                .filter(words -> !strangers.hold(words.start()))
                .flatMap(words -> behind(words.end()).stream())
                .map(name -> name.atMost(SUBJECT))
                .filter(name -> PersonNames.length(name.value()) > 1)
                .toList());
    }

    private Optional<Finding<String>> behind(int place) {
        Matcher named = IDENTIFIED
                .matcher(letter.folded())
                .region(place, letter.folded().length());
        return named.lookingAt()
                ? places.found(new Stretch(named.start(1), named.end(1), ""), SUBJECT)
                : Optional.empty();
    }

    private Stream<Finding<String>> beside(List<Wording> labels, boolean colon) {
        return Label.in(letter, lines, labels).stream()
                .filter(label -> label.colon() || !colon)
                .filter(label -> Label.opensCell(letter.folded(), label.start()))
                .filter(label -> !strangers.hold(label.start()))
                .flatMap(label -> beside(label).stream())
                .filter(name -> PersonNames.length(name.value()) > 1);
    }

    private static List<Finding<String>> fullest(List<Finding<String>> named) {
        List<Finding<String>> distinct = new ArrayList<>();
        named.stream()
                .sorted((a, b) -> PersonNames.length(b.value()) - PersonNames.length(a.value()))
                .filter(name -> distinct.stream().noneMatch(other -> PersonNames.agree(name.value(), other.value())))
                .forEach(distinct::add);
        return List.copyOf(distinct);
    }

    private Optional<Finding<String>> beside(Label label) {
        Stretch rest = places.restOfLine(label.end());
        Optional<Finding<String>> own = rest.words().isEmpty()
                ? Optional.empty()
                : places.found(rest, LABELLED).or(() -> party(wholeRest(label))).or(() -> beforeAnAddress(rest));
        return own.or(() -> below(label, rest.words().isEmpty()));
    }

    // "Applicant  UCI  Date" above "Ana Roy  1234-5678  3 May 2026"; a label alone above its name.
    private Optional<Finding<String>> below(Label label, boolean alone) {
        int line = lines.numberAt(label.start());
        List<Stretch> heads = lines.cells(line);
        int below = lines.neighbour(line, 1, 2);
        if (below < 0) {
            return Optional.empty();
        }
        List<Stretch> cells = lines.cells(below);
        int column = heads.indexOf(heads.stream()
                .filter(cell -> cell.holds(label.start()))
                .findFirst()
                .orElse(heads.get(0)));
        boolean table = heads.size() > 1 && cells.size() == heads.size();
        return alone || table ? places.found(cells.get(table ? column : 0), LABELLED) : Optional.empty();
    }

    private Stretch wholeRest(Label label) {
        int end = lines.line(lines.numberAt(label.start())).end();
        return new Stretch(label.end(), Math.max(label.end(), end), "");
    }

    private Optional<Finding<String>> party(Stretch rest) {
        String words = letter.text().substring(rest.start(), rest.end());
        List<Stretch> parts = new ArrayList<>();
        Matcher parting = PARTIES.matcher(words);
        int from = 0;
        while (parting.find()) {
            parts.add(new Stretch(rest.start() + from, rest.start() + parting.start(), ""));
            from = parting.end();
        }
        if (from == 0) {
            return Optional.empty();
        }
        parts.add(new Stretch(rest.start() + from, rest.end(), ""));
        // The name of a ministry holds an "and" of its own.
        if (MINISTER.matcher(words).lookingAt()) {
            Collections.reverse(parts);
        }
        return parts.stream()
                .flatMap(part -> places.found(part, LABELLED).stream())
                .filter(name -> PersonNames.length(name.value()) > 1)
                .findFirst();
    }

    // "Ana Roy, Flat 3, Nairobi".
    private Optional<Finding<String>> beforeAnAddress(Stretch rest) {
        return beforeAComma(rest).or(() -> beforeANumber(rest));
    }

    // "Ana Roy, Labour Camp 3, Al Quoz": two words and a comma, and a number on the line. "ROY, Ana" is one.
    private Optional<Finding<String>> beforeAComma(Stretch rest) {
        int end = lines.line(lines.numberAt(rest.start())).end();
        String line = letter.text().substring(rest.start(), Math.max(rest.start(), end));
        int comma = line.indexOf(',');
        return comma > 0 && line.chars().anyMatch(Character::isDigit)
                ? places.found(new Stretch(rest.start(), rest.start() + comma, ""), LABELLED)
                        .filter(name -> PersonNames.length(name.value()) > 1)
                : Optional.empty();
    }

    private Optional<Finding<String>> beforeANumber(Stretch rest) {
        return HeadCell.of(rest, letter, List.of()).pieces().stream()
                .filter(piece -> piece.start() == rest.start() && piece.end() < rest.end())
                .flatMap(piece -> places.found(piece, LABELLED).stream())
                .findFirst();
    }

    /** "Family name: Roy", "Given names: Ana": a form has a field for each. */
    private Optional<Finding<String>> inTwoFields() {
        Optional<Finding<String>> family = field(wording.family());
        Optional<Finding<String>> given = field(wording.given());
        return family.flatMap(last -> given.map(first -> {
            Passage passage = last.passage();
            double confidence = Math.min(LABELLED, Math.min(first.confidence(), last.confidence()));
            return new Finding<>(first.value() + " " + last.value(), passage, confidence);
        }));
    }

    private Optional<Finding<String>> field(List<Wording> labels) {
        return Label.in(letter, lines, labels).stream()
                .filter(Label::colon)
                .filter(label -> Label.opensCell(letter.folded(), label.start()))
                .filter(label -> !strangers.hold(label.start()))
                .flatMap(label -> beside(label).stream())
                .findFirst();
    }
}
