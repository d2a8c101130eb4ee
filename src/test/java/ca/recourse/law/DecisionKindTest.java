package ca.recourse.law;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.law.decision.DecisionKind;
import ca.recourse.law.decision.Signs;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What letters show, and the kind of decision a lawyer would call it. */
class DecisionKindTest {

    private static final StatuteBook BOOK = StatuteBook.shipped();

    @ParameterizedTest(name = "{0} of {1} {2} {3} saying {4} is {5}")
    @CsvSource({
        "REFUSAL, WORK_PERMIT, OUTSIDE_CANADA, , , wp-abroad",
        "REFUSAL, WORK_PERMIT, , , , wp-abroad",
        "REFUSAL, WORK_PERMIT, INSIDE_CANADA, , , wp-inside",
        "REFUSAL, WORK_PERMIT, , , restoration-90-days, wp-inside",
        "REFUSAL, WORK_PERMIT, INSIDE_CANADA, , port-of-entry, wp-poe",
        "REFUSAL, WORK_PERMIT, , CBSA, , wp-poe",
        "REFUSAL, WORK_PERMIT_EXTENSION, , , port-of-entry, wp-inside",
        "MIXED, WORK_PERMIT_EXTENSION, , IRCC, visitor-record-issued, wp-inside",
        "REFUSAL, POST_GRADUATION_WORK_PERMIT, INSIDE_CANADA, , , pgwp",
        "REFUSAL, POST_GRADUATION_WORK_PERMIT, OUTSIDE_CANADA, , , wp-abroad",
        "REFUSAL, STUDY_PERMIT, , , maintained-status, sp-inside",
        "REFUSAL, STUDY_PERMIT, , , , sp-abroad",
        "REFUSAL, ETA, , , , eta",
        "CANCELLED, ETA, , , , eta",
        "CANCELLED, STUDY_PERMIT, , , , doc-cancelled",
        "CLOSED, WORK_PERMIT, , , , abandoned-ircc",
        "CLOSED, CITIZENSHIP, , , , cit-abandoned",
        "REFUSAL, CITIZENSHIP, , , , cit-refused",
        "REFUSAL, FAMILY_CLASS, , , , fc-overseas",
        "REFUSAL, SPOUSE_IN_CANADA, , , , sclpc",
        "REFUSAL, RESIDENCY_OBLIGATION, OUTSIDE_CANADA, , , prtd",
        "REFUSAL, RESIDENCY_OBLIGATION, , , , residency-unsettled",
        "REMOVAL_ORDER, RESIDENCY_OBLIGATION, , CBSA, , residency-inside",
        "REMOVAL_ORDER, REMOVAL, , CBSA, appeal-right-iad, removal-pr",
        "REMOVAL_ORDER, REMOVAL, , CBSA, no-appeal-right, removal-fn",
        "REMOVAL_ORDER, REMOVAL, , CBSA, permanent-resident, removal-unsettled",
        "REFUSAL, , , IRCC, , unsettled",
        "REFUSAL, REFUGEE_CLAIM, , CBSA, safe-third-country, claim-ineligible",
        "TRIBUNAL_DECISION, REFUGEE_CLAIM, , IRB, claim-rejected, rpd-refused",
        "TRIBUNAL_DECISION, REFUGEE_CLAIM, , IRB, refugee-accepted, approval",
        "TRIBUNAL_DECISION, REFUGEE_CLAIM, , IRB, abandoned, claim-abandoned",
        "TRIBUNAL_DECISION, REFUGEE_CLAIM, , IRB, cessation, cessation",
        "TRIBUNAL_DECISION, REFUGEE_APPEAL, , IRB, appeal-dismissed, rad-refused",
        "TRIBUNAL_DECISION, FAMILY_CLASS, , IRB, division-iad, iad-dismissed",
        "COURT_ORDER, WORK_PERMIT, , FC, certified-question, fc-certified",
        "COURT_ORDER, WORK_PERMIT, , FC, no-certified-question, fc-judgment",
        "COURT_ORDER, , , FC, , fc-judgment",
        "RECONSIDERATION_REPLY, WORK_PERMIT, , , reconsideration-refused, reconsideration-refused",
        "PROCEDURAL_FAIRNESS, WORK_PERMIT, , , , pfl",
        "RETURNED_INCOMPLETE, WORK_PERMIT_EXTENSION, , , , returned",
        "REFUSAL, LMIA, , ESDC, , lmia",
        "REFUSAL, QUEBEC_SELECTION, , MIFI, , qc-caq",
    })
    void isTheFirstThatTheLetterShows(
            LetterKind letter, ApplicationType application, Place place, Authority who, String says, String kind) {
        Signs signs = new Signs(
                Optional.of(letter),
                Optional.ofNullable(application),
                Optional.ofNullable(place),
                Optional.empty(),
                Optional.ofNullable(who),
                Optional.ofNullable(says).map(Set::of).orElse(Set.of()),
                Set.of());

        assertThat(BOOK.decision(signs)).map(DecisionKind::id).contains(kind);
    }

    @ParameterizedTest(name = "{0} by {1} is {2}")
    @CsvSource({
        "REFUSAL, QUEBEC, qc-caq",
        "REFUSAL, PROVINCE, pnp-prov",
        "REFUSAL, OTHER, foreign-decision",
        "ACKNOWLEDGEMENT, CANADA, ack",
    })
    void isToldByWhoseDecisionItIs(LetterKind letter, Jurisdiction jurisdiction, String kind) {
        Signs signs = new Signs(
                Optional.of(letter),
                Optional.empty(),
                Optional.empty(),
                Optional.of(jurisdiction),
                Optional.empty(),
                Set.of(),
                Set.of());

        assertThat(BOOK.decision(signs)).map(DecisionKind::id).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"OTHER", "UNREADABLE"})
    void isUnsettledWhereTheLetterShowsNone(LetterKind letter) {
        Signs signs = new Signs(
                Optional.of(letter),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of());

        assertThat(BOOK.decision(signs)).isEmpty();
    }
}
