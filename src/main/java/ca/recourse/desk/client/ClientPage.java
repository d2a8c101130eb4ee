package ca.recourse.desk.client;

import ca.recourse.casefile.register.DeadlineLife;
import ca.recourse.casefile.register.DeadlineLife.State;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.CaseSummary.RecourseShown;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a client takes home: one page in everyday words.
 *
 * @param letter the letter as the register lists it
 * @param draft whether it still waits for a lawyer's word
 * @param decided what the letter is
 * @param reasons why, each in a sentence
 * @param ways what can be done, the suggested first, then by day
 * @param bring what to bring
 */
public record ClientPage(
        RegisteredLetter letter,
        boolean draft,
        String decided,
        List<String> reasons,
        List<Way> ways,
        List<String> bring) {

    private static final Set<String> LIVE = Set.of("open", "needs-fact", "late");
    private static final Comparator<RecourseShown> URGENT = Comparator.comparing(
                    (RecourseShown recourse) -> !recourse.suggested())
            .thenComparing(recourse -> recourse.actBy().orElse("9999"));

    public ClientPage {
        reasons = List.copyOf(reasons);
        ways = List.copyOf(ways);
        bring = List.copyOf(bring);
    }

    /**
     * One thing that can be done.
     *
     * @param what in everyday words
     * @param name as the law calls it
     * @param day by which day, where a day is known
     * @param provisional whether a fact that is not known yet could move the day
     * @param passed whether the day has passed
     * @param done whether it has been done
     */
    public record Way(
            String what, String name, Optional<LocalDate> day, boolean provisional, boolean passed, boolean done) {}

    /** Lay the page out for one letter as it stands today. */
    static ClientPage of(CaseSheet sheet, RegisteredLetter letter, List<DeadlineLife> lives, PlainWords words) {
        CaseSummary summary = sheet.summary();
        String language = sheet.language();
        return new ClientPage(
                letter,
                !letter.confirmed(),
                PlainWords.of(words.kinds(), summary.letterKind(), language, summary.letterKind()),
                reasons(summary, language, words),
                summary.recourse().stream()
                        .filter(recourse -> LIVE.contains(recourse.status()))
                        .filter(recourse -> !isIn(State.DISMISSED, recourse, lives))
                        .sorted(URGENT)
                        .map(recourse -> way(recourse, summary, lives, words, sheet))
                        .toList(),
                words.bring().stream().map(what -> what.in(language)).toList());
    }

    private static List<String> reasons(CaseSummary summary, String language, PlainWords words) {
        return summary.grounds().stream()
                .filter(ground -> !ground.state().equals("unknown"))
                .map(ground -> PlainWords.of(words.grounds(), ground.code(), language, ground.title()))
                .distinct()
                .toList();
    }

    private static Way way(
            RecourseShown recourse, CaseSummary summary, List<DeadlineLife> lives, PlainWords words, CaseSheet sheet) {
        Optional<LocalDate> day = recourse.actBy().map(LocalDate::parse);
        return new Way(
                PlainWords.of(words.recourses(), recourse.route(), sheet.language(), recourse.title()),
                recourse.title(),
                day,
                isProvisional(recourse, summary),
                day.filter(last -> last.isBefore(sheet.today())).isPresent(),
                isIn(State.DONE, recourse, lives));
    }

    private static boolean isProvisional(RecourseShown recourse, CaseSummary summary) {
        return recourse.status().equals("needs-fact")
                || summary.actBy()
                        .filter(headline -> headline.route().equals(recourse.route()))
                        .filter(CaseSummary.ActBy::provisional)
                        .isPresent();
    }

    private static boolean isIn(State state, RecourseShown recourse, List<DeadlineLife> lives) {
        return lives.stream()
                .anyMatch(life -> life.state() == state
                        && life.recourse().equals(recourse.route())
                        && Optional.of(life.actBy().toString()).equals(recourse.actBy()));
    }

    /** What can be done by a day we know. */
    public List<Way> dated() {
        return ways.stream().filter(way -> way.day().isPresent()).toList();
    }

    /** What has a last day that cannot be counted before somebody tells a fact: never shown as if it had none. */
    public List<Way> waiting() {
        return ways.stream()
                .filter(way -> way.day().isEmpty() && way.provisional())
                .toList();
    }

    /** What can be done besides. */
    public List<Way> undated() {
        return ways.stream()
                .filter(way -> way.day().isEmpty() && !way.provisional())
                .toList();
    }
}
