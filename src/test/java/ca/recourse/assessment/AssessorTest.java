package ca.recourse.assessment;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.assessment.Option.Status;
import ca.recourse.assessment.StaffFacts.ReceivedBy;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import ca.recourse.law.StatuteBook;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold of every letter, whatever it is about. */
class AssessorTest {

    private static final ZoneId EASTERN = ZoneId.of("America/Toronto");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);
    private static final LocalDate FIFTEEN_DAYS_ON = LocalDate.of(2026, 11, 20);
    private static final Assessor ASSESSOR = new Assessor(
            StatuteBook.shipped(),
            Clock.fixed(FRIDAY.plusDays(4).atTime(12, 0).atZone(EASTERN).toInstant(), EASTERN));

    private static final Set<LetterKind> DECIDE_NOTHING = EnumSet.of(
            LetterKind.PROCEDURAL_FAIRNESS,
            LetterKind.DOCUMENT_REQUEST,
            LetterKind.ACKNOWLEDGEMENT,
            LetterKind.APPROVAL,
            LetterKind.RETURNED_INCOMPLETE,
            LetterKind.WITHDRAWN,
            LetterKind.OFFICER_NOTES,
            LetterKind.OTHER,
            LetterKind.UNREADABLE);
    private static final Set<String> COURTS_AND_APPEALS = Set.of(
            "leave-judicial-review",
            "citizenship-judicial-review",
            "judicial-review",
            "iad-sponsorship-appeal",
            "iad-removal-appeal",
            "iad-residency-appeal",
            "rad-appeal",
            "federal-court-of-appeal",
            "study-permit-pilot");

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void givesNoCourtOrAppealDayForALetterThatDecidesNothing(LetterKind kind) {
        if (DECIDE_NOTHING.contains(kind)) {
            assertThat(everyApplication(kind).flatMap(letter -> letter.options().stream()))
                    .filteredOn(option -> COURTS_AND_APPEALS.contains(option.recourse()))
                    .allSatisfy(option -> assertThat(option.deadline()).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void putsTheEarliestLivingDayAtTheHead(LetterKind kind) {
        assertThat(everyApplication(kind))
                .allSatisfy(letter -> assertThat(letter.headline().map(day -> day.date()))
                        .isEqualTo(letter.options().stream()
                                .filter(option -> EnumSet.of(Status.OPEN, Status.NEEDS_FACT, Status.LATE)
                                        .contains(option.status()))
                                .flatMap(option -> option.deadline().stream())
                                .map(Deadline::actBy)
                                .min(LocalDate::compareTo)));
    }

    @Test
    void givesMoreThanFifteenDaysOnlyWhereTheLawDoes() {
        assertThat(Arrays.stream(ApplicationType.values())
                        .filter(type -> letter(LetterKind.REFUSAL, type, StaffFacts.NONE)
                                .headline()
                                .map(day -> day.date().isAfter(FIFTEEN_DAYS_ON))
                                .orElse(false)))
                .containsExactlyInAnyOrder(
                        ApplicationType.FAMILY_CLASS,
                        ApplicationType.CITIZENSHIP,
                        ApplicationType.QUEBEC_SELECTION,
                        ApplicationType.QUEBEC_UNDERTAKING);
    }

    @Test
    void neverSuggestsWhatIsClosed() {
        assertThat(everyLetter().flatMap(letter -> letter.options().stream()).filter(Option::suggested))
                .allSatisfy(option -> assertThat(option.status()).isNotIn(Status.BARRED, Status.NOT_AVAILABLE));
    }

    @Test
    void saysTheWhyOfEveryRecourseInBothLanguages() {
        assertThat(everyLetter().flatMap(letter -> letter.options().stream())).allSatisfy(option -> {
            assertThat(option.why().en()).isNotBlank().doesNotContain("{");
            assertThat(option.why().fr()).isNotBlank().doesNotContain("{");
        });
    }

    @Test
    void neverMovesADayLaterForALaterElectronicNotice() {
        StaffFacts later = told(Optional.of(FRIDAY.plusDays(10)), ReceivedBy.ELECTRONIC, Optional.empty());

        assertThat(Arrays.stream(ApplicationType.values()))
                .allSatisfy(type -> assertThat(days(type, later)).isEqualTo(days(type, StaffFacts.NONE)));
    }

    @Test
    void neverMovesADayLaterBecauseItWasDecidedHere() {
        StaffFacts here = told(Optional.empty(), ReceivedBy.ELECTRONIC, Optional.of(Place.INSIDE_CANADA));

        assertThat(Arrays.stream(ApplicationType.values())).allSatisfy(type -> {
            Map<String, LocalDate> before = days(type, StaffFacts.NONE);
            days(type, here)
                    .forEach((recourse, day) -> assertThat(day)
                            .as("%s, %s", type.id(), recourse)
                            .isBeforeOrEqualTo(before.getOrDefault(recourse, day)));
        });
    }

    @Test
    void saysWhatTheFactsOfStaffChanged() {
        StaffFacts abroad = told(Optional.empty(), ReceivedBy.ELECTRONIC, Optional.of(Place.OUTSIDE_CANADA));

        assertThat(letter(LetterKind.REFUSAL, ApplicationType.VISITOR_VISA, abroad)
                        .cautions())
                .extracting(caution -> caution.en())
                .contains("What staff entered moved the day to act by from 2026-11-20 to 2027-01-05.");
    }

    @Test
    void namesTheFifteenthDayBesideTheSixtieth() {
        Option leave = leave(abroad());

        assertThat(leave.why().en()).contains("2027-01-05").contains("2026-11-20");
        assertThat(leave.needs())
                .extracting(question -> question.en())
                .contains("Where was it decided: at an office in Canada or abroad?");
    }

    @Test
    void saysFromWhichWordsOfTheLetterAClockStarts() {
        assertThat(leave(abroad()).trigger().flatMap(trigger -> trigger.source()))
                .contains(Option.Trigger.Source.DECISION_DATE);
    }

    private static Assessment abroad() {
        return ASSESSOR.assess(
                new LetterFacts(
                                List.of("refusal"),
                                List.of("CA"),
                                List.of("IRCC"),
                                List.of("visitor-visa"),
                                List.of("outside-canada"),
                                List.of(FRIDAY),
                                Map.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of())
                        .facts(),
                StaffFacts.NONE);
    }

    private static Option leave(Assessment assessment) {
        return assessment.options().stream()
                .filter(option -> option.recourse().equals("leave-judicial-review"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, LocalDate> days(ApplicationType type, StaffFacts told) {
        return letter(LetterKind.REFUSAL, type, told).options().stream()
                .filter(option -> option.deadline().isPresent())
                .collect(toMap(
                        Option::recourse,
                        option -> option.deadline().orElseThrow().actBy()));
    }

    private static Stream<Assessment> everyLetter() {
        return Arrays.stream(LetterKind.values()).flatMap(AssessorTest::everyApplication);
    }

    private static Stream<Assessment> everyApplication(LetterKind kind) {
        return Arrays.stream(ApplicationType.values()).map(type -> letter(kind, type, StaffFacts.NONE));
    }

    private static Assessment letter(LetterKind kind, ApplicationType type, StaffFacts told) {
        LetterFacts facts = new LetterFacts(
                List.of(kind.id()),
                List.of("CA"),
                List.of(),
                List.of(type.id()),
                List.of(),
                List.of(FRIDAY),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return ASSESSOR.assess(facts.facts(), told);
    }

    private static StaffFacts told(Optional<LocalDate> received, ReceivedBy by, Optional<Place> place) {
        return new StaffFacts(received, by, place, Optional.empty());
    }
}
