package ca.recourse.assessment;

import ca.recourse.law.KeptText;
import ca.recourse.law.Phrase;
import ca.recourse.law.time.CountRow.Mark;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence that the cases in {@code law/assessment} are answered with, as a lawyer has read them. */
class KeptAssessmentsTest {

    @Test
    void everyCaseIsAnsweredInTheWordsThatAreKept() {
        KeptText.isSaidBy(
                "assessed.txt",
                AssessedCase.all()
                        .flatMap(example -> printed(example).lines())
                        .map(new Shortened()::said)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    /** What was said once in full is later told by its beginning, so that a person reads it once. */
    private static final class Shortened {

        private static final int BEGINNING = 70;

        private final Set<String> said = new HashSet<>();

        String said(String line) {
            return line.length() <= BEGINNING || said.add(line) ? line : line.substring(0, BEGINNING) + "\u2026";
        }
    }

    private static String printed(AssessedCase example) {
        Assessment said = example.assess();
        Stream<String> head = Stream.of("# " + example.name(), said.decision().orElse("unsettled") + head(said));
        Stream<String> living = said.options().stream()
                .filter(option -> option.status() != Option.Status.NOT_AVAILABLE)
                .flatMap(KeptAssessmentsTest::printed);
        return Stream.of(head, living, closed(said), marked("! ", said.cautions()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String head(Assessment said) {
        return said.headline()
                .map(day ->
                        ", %s by %s%s".formatted(day.recourse(), day.date(), day.provisional() ? ", provisional" : ""))
                .orElse(", no day");
    }

    private static Stream<String> printed(Option option) {
        String first = "%s %s%s: %s"
                .formatted(option.suggested() ? "*" : "-", option.recourse(), status(option), option.why());
        return Stream.of(
                        Stream.of(first),
                        option.trigger().map(KeptAssessmentsTest::trigger).stream(),
                        option.deadline().stream().flatMap(KeptAssessmentsTest::day),
                        marked("    ? ", option.needs()),
                        option.bars().stream().map(bar -> "    | " + bar.provision() + " " + bar.reason()),
                        option.suggested()
                                ? option.fee().map(KeptAssessmentsTest::fee).stream()
                                : Stream.<String>empty())
                .flatMap(lines -> lines);
    }

    private static String status(Option option) {
        return " " + option.status().id()
                + option.period()
                        .map(one -> ", " + one.length() + " " + one.unit())
                        .orElse("");
    }

    private static String trigger(Option.Trigger trigger) {
        return "    from %s %s %s"
                .formatted(
                        said(trigger.date()),
                        trigger.source().map(Option.Trigger.Source::id).orElse("-"),
                        trigger.event());
    }

    private static Stream<String> day(Deadline day) {
        String days = "    by %s, last day %s, outer %s%s"
                .formatted(
                        day.actBy(), day.nominalLastDay(), day.outerDate(), day.provisional() ? ", provisional" : "");
        Stream<String> rows = day.count().stream()
                .filter(row -> row.note().isPresent() && row.mark() != Mark.WEEKEND && row.mark() != Mark.HOLIDAY)
                .map(row -> "      %s %s %s %s"
                        .formatted(
                                row.date(),
                                said(row.day()),
                                row.mark().id(),
                                row.note().orElseThrow()));
        return Stream.concat(Stream.of(days), rows);
    }

    private static String fee(Option.Fee fee) {
        return "    $ " + fee.amount() + " as of " + fee.asOf();
    }

    private static Stream<String> closed(Assessment said) {
        Map<String, List<String>> bySentence = said.options().stream()
                .filter(option -> option.status() == Option.Status.NOT_AVAILABLE)
                .collect(Collectors.groupingBy(
                        option -> option.why().en(),
                        TreeMap::new,
                        Collectors.mapping(Option::recourse, Collectors.toList())));
        return bySentence.entrySet().stream()
                .map(one -> "x " + String.join(", ", one.getValue()) + ": " + one.getKey());
    }

    private static Stream<String> marked(String mark, List<Phrase> phrases) {
        return phrases.stream().map(phrase -> mark + phrase);
    }

    private static String said(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
