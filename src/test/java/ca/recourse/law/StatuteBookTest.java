package ca.recourse.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.recourse.law.calendar.CountingCalendar;
import ca.recourse.law.decision.DecisionKind;
import ca.recourse.law.decision.Signs;
import ca.recourse.law.decision.When;
import ca.recourse.law.text.Citation;
import ca.recourse.law.time.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every pack on the shelf to the same promises. */
class StatuteBookTest {

    private static final StatuteBook BOOK = StatuteBook.shipped();

    // As the contract has it for summaries.
    private static final String PROVISION = "^(IRPA|IRPR|CA|CR|FCA|CIRP|FCR|OTHER) .+$";

    static Stream<Recourse> recourses() {
        return BOOK.recourses().stream();
    }

    static Stream<DecisionKind> decisions() {
        return BOOK.decisions().stream();
    }

    static Stream<TimeLimit> timeLimits() {
        return Stream.concat(
                recourses().flatMap(recourse -> recourse.timeLimits().stream()),
                BOOK.clocks().stream().flatMap(clock -> clock.limit().stream()));
    }

    static Stream<Citation> citations() {
        return Stream.of(
                        recourses().flatMap(recourse -> recourse.citations().stream()),
                        recourses()
                                .flatMap(recourse -> recourse.bars().stream())
                                .flatMap(bar -> bar.citations().stream()),
                        BOOK.clocks().stream().flatMap(clock -> clock.citations().stream()),
                        decisions().flatMap(decision -> decision.law().stream()),
                        timeLimits().map(TimeLimit::citation))
                .flatMap(each -> each)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("timeLimits")
    void everyTimeLimitCitesAnOfficialText(TimeLimit limit) {
        assertThat(limit.citation().source().getHost()).isIn("laws-lois.justice.gc.ca", "legisquebec.gouv.qc.ca");
    }

    @ParameterizedTest
    @MethodSource("timeLimits")
    void everyTimeLimitWasInForceWhenItWasCompared(TimeLimit limit) {
        assertThat(limit.inForce().from()).isBeforeOrEqualTo(BOOK.compared());
    }

    @Test
    void everyCitationHasTheFormOfTheContract() {
        assertThat(citations())
                .extracting(Citation::canonical)
                .isNotEmpty()
                .allMatch(cited -> cited.matches(PROVISION));
    }

    @Test
    void everyWordIsInBothLanguages() {
        assertThat(Phrases.in(BOOK))
                .hasSizeGreaterThan(1000)
                .noneMatch(phrase -> phrase.en().isBlank() || phrase.fr().isBlank());
    }

    @ParameterizedTest
    @MethodSource("recourses")
    void everyRecourseRestsOnAProvisionOrSaysOnWhat(Recourse recourse) {
        assertThat(recourse.citations().size() + recourse.references().size() + (isPractice(recourse) ? 1 : 0))
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("recourses")
    void everyBarHasItsOwnNameAndSaysWhereItIsWritten(Recourse recourse) {
        assertThat(recourse.bars()).extracting(Bar::id).doesNotHaveDuplicates();
        assertThat(recourse.bars()).extracting(Bar::provision).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void noKindOfDecisionSuggestsWhatItForbids(DecisionKind decision) {
        assertThat(decision.primary()).noneMatch(decision.neverSuggest()::contains);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyWayToMakeADecisionIsReached(DecisionKind decision) {
        for (When when : decision.when()) {
            assertThat(BOOK.decision(shown(when))).as("shown by %s", when).contains(decision);
        }
    }

    @Test
    void holdsEveryRecourseOfTheContract() {
        assertThat(BOOK.recourses()).extracting(Recourse::id).hasSize(27).doesNotHaveDuplicates();
    }

    @Test
    void isNamedByWhatStandsInIt() {
        assertThat(BOOK.version())
                .matches("[0-9a-f]{12}")
                .isEqualTo(StatuteBook.shipped().version());
    }

    @Test
    void saysWhichRecoursesThereAreWhenAskedForAnother() {
        assertThatThrownBy(() -> BOOK.recourse("appeal"))
                .hasMessageContaining("appeal")
                .hasMessageContaining("leave-judicial-review");
    }

    @Test
    void keepsEveryCalendarClosedOnAWeekend() {
        LocalDate saturday = LocalDate.of(2026, 11, 21);

        assertThat(BOOK.calendars())
                .extracting(calendar -> calendar.lastBusinessDay(saturday.plusDays(1)))
                .containsOnly(saturday.minusDays(1));
        assertThat(BOOK.calendars()).extracting(CountingCalendar::id).contains("statute", "court-rules", "board");
    }

    // Practice, with no text of any kind.
    private static boolean isPractice(Recourse recourse) {
        return recourse.id().equals("lmia-reconsideration");
    }

    private static Signs shown(When when) {
        return new Signs(
                first(when.letters()),
                first(when.applications()),
                first(when.places()),
                first(when.jurisdictions()),
                first(when.authorities()),
                first(when.mentions()).map(Set::of).orElse(Set.of()),
                first(when.provisions()).map(Set::of).orElse(Set.of()));
    }

    private static <T> Optional<T> first(List<T> named) {
        return named.stream().findFirst();
    }
}
