package ca.recourse.facts.kind;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.law.Authority;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The department's name on the day of a letter. Its missions and processing centres write under a letterhead without it, before
 * and after the name changed.
 */
public final class DepartmentName {

    // "CIC is IRCC's name until 2015" (the contract's schema); in that year itself either may be on the paper.
    private static final int FIRST_YEAR_OF_THE_NEW = 2015;

    private DepartmentName() {}

    /** The authority as it was called on this day, where the letter prints no name of the department. */
    public static Answer<Authority> on(Optional<LocalDate> day, Answer<Authority> authority) {
        boolean old = authority.one().filter(Authority.IRCC::equals).isPresent()
                && day.filter(date -> date.getYear() < FIRST_YEAR_OF_THE_NEW).isPresent()
                && authority.findings().stream().noneMatch(DepartmentName::printsTheNewName);
        return old
                ? Answer.from(authority.findings().stream()
                        .map(finding -> finding.as(Authority.CIC))
                        .toList())
                : authority;
    }

    private static boolean printsTheNewName(Finding<Authority> finding) {
        String words = finding.passage().quote().toLowerCase(Locale.ROOT);
        return Stream.of("refugee", "réfugié", "ircc").anyMatch(words::contains);
    }
}
