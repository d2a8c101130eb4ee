package ca.recourse.summary;

import ca.recourse.summary.CaseSummary.ActBy;
import ca.recourse.summary.CaseSummary.GroundShown;
import ca.recourse.summary.CaseSummary.ProvisionShown;
import ca.recourse.summary.CaseSummary.RecourseShown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a letter's new summary says otherwise than the one before.
 *
 * @param day whether the day to act by moved, and which way
 * @param changes field by field, the day first
 * @param causes what was different when it was made: {@code law}, {@code model} or {@code program}; none when only what
 *     people told was
 */
public record Difference(Day day, List<Change> changes, List<String> causes) {

    /** Whether the day to act by moved. */
    public enum Day {
        STANDS,
        EARLIER,
        LATER,
        NEW,
        GONE
    }

    /** A field, and what it was and is; empty where there is nothing. */
    public record Change(String field, String before, String after) {}

    private record Field(String name, Function<CaseSummary, String> value) {}

    private static final List<Field> FIELDS = List.of(
            new Field("actBy", summary -> day(summary).orElse("")),
            new Field(
                    "provisional",
                    summary -> summary.actBy()
                            .map(ActBy::provisional)
                            .map(String::valueOf)
                            .orElse("")),
            new Field("recourse", Difference::recourses),
            new Field("letterKind", CaseSummary::letterKind),
            new Field(
                    "application",
                    summary -> summary.application().type().value().orElse("")),
            new Field("decisionDate", summary -> summary.decisionDate().value().orElse("")),
            new Field("place", summary -> summary.place().value().orElse("")),
            new Field("grounds", summary -> joined(summary.grounds(), GroundShown::code)),
            new Field("provisions", summary -> joined(summary.provisions(), ProvisionShown::citation)),
            new Field("name", summary -> summary.applicant().name().value().orElse("")),
            new Field("uci", summary -> summary.applicant().uci().value().orElse("")),
            new Field(
                    "number", summary -> summary.application().number().value().orElse("")),
            new Field("review", summary -> String.valueOf(summary.review().needed())));

    public Difference {
        changes = List.copyOf(changes);
        causes = List.copyOf(causes);
    }

    /** Hold a new summary against the one before. */
    public static Difference between(CaseSummary before, CaseSummary after) {
        List<Change> changes = FIELDS.stream()
                .map(field -> new Change(
                        field.name(), field.value().apply(before), field.value().apply(after)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        return new Difference(
                moved(day(before), day(after)), changes, changes.isEmpty() ? List.of() : causes(before, after));
    }

    /** Whether the new summary says the same. */
    public boolean saysTheSame() {
        return changes.isEmpty();
    }

    private static Day moved(Optional<String> before, Optional<String> after) {
        if (before.equals(after)) {
            return Day.STANDS;
        }
        if (before.isEmpty()) {
            return Day.NEW;
        }
        return after.map(day -> day.compareTo(before.get()) < 0 ? Day.EARLIER : Day.LATER)
                .orElse(Day.GONE);
    }

    private static List<String> causes(CaseSummary before, CaseSummary after) {
        List<String> causes = new ArrayList<>();
        if (!before.reading().rulesVersion().equals(after.reading().rulesVersion())) {
            causes.add("law");
        }
        if (!before.reading().modelVersion().equals(after.reading().modelVersion())) {
            causes.add("model");
        }
        if (!before.reading().softwareVersion().equals(after.reading().softwareVersion())) {
            causes.add("program");
        }
        return causes;
    }

    private static Optional<String> day(CaseSummary summary) {
        return summary.actBy().map(ActBy::date);
    }

    // Where each recourse stands and by which day: a date can move without being the headline.
    private static String recourses(CaseSummary summary) {
        return joined(
                summary.recourse(),
                (RecourseShown recourse) -> "%s %s %s"
                        .formatted(
                                recourse.route(),
                                recourse.status(),
                                recourse.actBy().orElse("-")));
    }

    private static <T> String joined(List<T> things, Function<T, String> words) {
        return things.stream().map(words).distinct().sorted().collect(Collectors.joining(", "));
    }
}
