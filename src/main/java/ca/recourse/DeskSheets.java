package ca.recourse;

import ca.recourse.casefile.SummaryJson;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.CaseSummary.GroundShown;
import ca.recourse.summary.CaseSummary.RecourseShown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Letters read again for the desk, in the language of whoever looks, the last few kept at hand. A letter that would read
 * otherwise today is not shown so: what stands in the register stands until somebody has it read again.
 */
final class DeskSheets {

    private static final int MOST = 40;

    /** A letter as it stood, in a language, on a day: tomorrow another day may have passed. */
    private record Asked(String caseId, int version, int revision, String language, LocalDate today) {}

    private final Revision revision;
    private final Clock clock;
    private final Map<Asked, Optional<CaseSheet>> known = new LinkedHashMap<>();

    DeskSheets(Revision revision, Clock clock) {
        this.revision = revision;
        this.clock = clock;
    }

    Optional<CaseSheet> sheet(RegisteredLetter letter, String language) {
        Asked asked = new Asked(letter.caseId(), letter.version(), letter.revision(), language, LocalDate.now(clock));
        return kept(asked).orElseGet(() -> keep(asked, read(letter, language)));
    }

    private synchronized Optional<Optional<CaseSheet>> kept(Asked asked) {
        return Optional.ofNullable(known.get(asked));
    }

    private synchronized Optional<CaseSheet> keep(Asked asked, Optional<CaseSheet> sheet) {
        known.put(asked, sheet);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
        return sheet;
    }

    private Optional<CaseSheet> read(RegisteredLetter letter, String language) {
        Optional<CaseSummary> standing =
                revision.register().standing(letter.caseId()).map(version -> SummaryJson.read(version.json()));
        return revision.read(letter, language)
                .filter(sheet -> standing.filter(kept -> saysTheSame(kept, sheet.summary()))
                        .isPresent());
    }

    // Whatever a day or a right hangs on; the words and what is late today may differ.
    private static boolean saysTheSame(CaseSummary kept, CaseSummary now) {
        return kept.letterKind().equals(now.letterKind())
                && kept.decisionDate().value().equals(now.decisionDate().value())
                && days(kept).equals(days(now))
                && grounds(kept).equals(grounds(now));
    }

    private static List<String> days(CaseSummary summary) {
        return summary.recourse().stream().map(DeskSheets::days).toList();
    }

    private static String days(RecourseShown recourse) {
        return "%s %s %s"
                .formatted(
                        recourse.route(),
                        recourse.actBy().orElse("-"),
                        recourse.outerDate().orElse("-"));
    }

    private static List<String> grounds(CaseSummary summary) {
        return summary.grounds().stream().map(GroundShown::code).toList();
    }
}
