package ca.recourse.facts.identity;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;
import ca.recourse.facts.TextLines.Stretch;
import ca.recourse.letter.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the number that belongs to a label, wherever the layout put it. */
final class NumberFinder {

    private static final double BESIDE = 0.95;
    private static final double BELOW = 0.85;
    private static final double UNLABELLED = 0.6;
    private static final double SLIPPED = 0.7;

    private static final int LINES_BELOW = 4;

    // Numbers that need no label to be known: "12-3456-7890", "W312345678".
    // An old identifier of eight digits is as short as a telephone number: it needs a column of its own, or an
    // application number just before it: "F312345678 / 1234-5678".
    private static final Pattern PLAIN_UCI = Pattern.compile(
            "(?<![a-z0-9-])\\d{2}-\\d{4}-\\d{4}(?![a-z0-9-])" + "|(?<=\\t| {3})\\d{4}-\\d{4}(?=[ \\t]{0,9}(?:\\n|$))"
                    + "|(?<=[a-z]\\d{9}[ \\t]{0,4}[/|,;\\n-]?[ \\t]{0,4})(?:\\d{4}-\\d{4}|\\d{8}|\\d{10})(?![a-z0-9-])");
    private static final Pattern PLAIN_APPLICATION = Pattern.compile("(?<![a-z0-9-])[a-z]\\d{9}(?![a-z0-9-])");
    // "Sponsor's UCI": another person's.
    private static final Pattern OTHER_PERSON = Pattern.compile(
            "(?:sponsor|spouse|dependa?e?nt|representative|garant|repondant|conjoint|child|enfant)[^\\n:]{0,20}$");

    private static final Pattern VALUE_OR_MASK = Pattern.compile("\\d|x{3,}|[*_\u2022\u25A0\u2588]{2,}|#{2,}");

    private final LetterText letter;
    private final TextLines lines;
    private final List<Label> uci;
    private final List<Label> application;
    private final List<Label> others;

    NumberFinder(LetterText letter, TextLines lines, IdentityWording wording) {
        this.letter = letter;
        this.lines = lines;
        this.uci = Label.in(letter, lines, wording.uci());
        this.application = Label.in(letter, lines, wording.application());
        this.others = Label.in(letter, lines, wording.otherNumbers());
    }

    Answer<String> uci() {
        List<Finding<String>> labelled = labelled(
                uci, Stream.concat(application.stream(), others.stream()).toList(), NumberShape.UCI);
        return Answer.from(labelled.isEmpty() ? unlabelled(PLAIN_UCI, NumberShape.UCI) : labelled);
    }

    Answer<String> applicationNumber() {
        List<Label> strangers = Stream.concat(uci.stream(), others.stream()).toList();
        List<Finding<String>> lettered = labelled(application, strangers, NumberShape.APPLICATION);
        if (!lettered.isEmpty()) {
            return Answer.from(lettered);
        }
        List<Finding<String>> plain = unlabelled(PLAIN_APPLICATION, NumberShape.APPLICATION);
        return Answer.from(plain.isEmpty() ? labelled(application, strangers, NumberShape.OTHER) : plain);
    }

    private List<Finding<String>> labelled(List<Label> labels, List<Label> strangers, NumberShape shape) {
        return labels.stream()
                .filter(label -> !ofAnotherPerson(label) && !partOf(label, strangers))
                .flatMap(label -> beside(label, shape)
                        .or(() -> shape.equals(NumberShape.OTHER)
                                ? below(label, strangers, shape, 1)
                                : below(label, strangers, shape, LINES_BELOW))
                        .stream())
                .toList();
    }

    private Optional<Finding<String>> beside(Label label, NumberShape shape) {
        Matcher number = shape.printed().matcher(letter.folded()).region(label.end(), lineEnd(label));
        number.useTransparentBounds(true);
        boolean told = label.colon() || !shape.equals(NumberShape.OTHER);
        return told && number.lookingAt() ? finding(number, shape, BESIDE) : Optional.empty();
    }

    /** The first such number on the lines below, when nothing but other labels stands beside the label. */
    private Optional<Finding<String>> below(Label label, List<Label> strangers, NumberShape shape, int reach) {
        if (!label.colon() || !onlyLabelsFollow(label)) {
            return Optional.empty();
        }
        int line = lines.numberAt(label.start());
        Stream<Stretch> zones = Stream.concat(
                Stream.of(new Stretch(label.end(), lineEnd(label), "")),
                lines.all().subList(line + 1, Math.min(lines.all().size(), line + 1 + reach)).stream());
        return zones.flatMap(zone -> numbers(zone, shape))
                .filter(number -> strangers.stream().noneMatch(other -> owns(other, number.start())))
                .flatMap(number -> finding(number, shape, BELOW).stream())
                .findFirst();
    }

    private Stream<MatchResult> numbers(Stretch zone, NumberShape shape) {
        return shape.printed()
                .matcher(letter.folded())
                .region(zone.start(), zone.end())
                .useTransparentBounds(true)
                .results();
    }

    // "UCI: Application:" and a table's head have their numbers below; "UCI: XXXXXXXX" has none.
    private boolean onlyLabelsFollow(Label label) {
        String rest = letter.folded().substring(label.end(), lineEnd(label));
        boolean columns = rest.indexOf(':') >= 0 || rest.indexOf('\t') >= 0 || rest.contains("   ");
        return rest.isBlank() || (columns && !VALUE_OR_MASK.matcher(rest).find());
    }

    private boolean owns(Label label, int number) {
        return label.end() == number && label.end() > label.start();
    }

    private boolean partOf(Label label, List<Label> strangers) {
        return strangers.stream()
                .anyMatch(other -> other.start() <= label.start()
                        && other.end() > label.start()
                        && other.end() >= label.end()
                        && !(other.start() == label.start() && other.end() == label.end()));
    }

    private boolean ofAnotherPerson(Label label) {
        int from = Math.max(0, label.start() - 40);
        return OTHER_PERSON
                .matcher(letter.folded().substring(from, label.start()))
                .find();
    }

    private int lineEnd(Label label) {
        return Math.max(label.end(), lines.line(lines.numberAt(label.start())).end());
    }

    private List<Finding<String>> unlabelled(Pattern shape, NumberShape kept) {
        return shape.matcher(letter.folded())
                .results()
                .flatMap(number -> finding(number, kept, UNLABELLED).stream())
                .toList();
    }

    private Optional<Finding<String>> finding(MatchResult number, NumberShape shape, double strength) {
        String printed = number.group().strip();
        Passage passage = letter.passage(number.start(), number.start() + printed.length());
        return shape.kept(printed)
                .map(kept -> new Finding<>(
                        kept, passage, confidence(NumberShape.slipped(printed, kept), strength, passage)));
    }

    private static double confidence(boolean slipped, double strength, Passage passage) {
        return Math.min(passage.confidence(), slipped ? Math.min(SLIPPED, strength) : strength);
    }
}
