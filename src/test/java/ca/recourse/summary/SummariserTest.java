package ca.recourse.summary;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.assessment.Assessment;
import ca.recourse.assessment.Assessor;
import ca.recourse.assessment.StaffFacts;
import ca.recourse.facts.Answer;
import ca.recourse.facts.Facts;
import ca.recourse.facts.Finding;
import ca.recourse.facts.GivenGround;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import ca.recourse.law.StatuteBook;
import ca.recourse.summary.CaseSummary.Review.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummariserTest {

    @Test
    void asksNobodyAboutALetterThatSpeaksForItself() {
        assertThat(codes(Cases.refusal())).isEmpty();
        assertThat(Cases.summary(Cases.refusal()).review().needed()).isFalse();
    }

    @Test
    void countsTheDaysLeftFromTheDayGiven() {
        assertThat(Cases.summary(Cases.refusal()).actBy())
                .hasValueSatisfying(day -> assertThat(day.daysLeft()).isEqualTo(10));
    }

    @Test
    void saysNothingItDoesNotKnow() {
        CaseSummary summary = Cases.summary(Cases.withDate(Cases.refusal(), Answer.silent()));

        assertThat(summary.decisionDate().value()).isEmpty();
        assertThat(codes(Cases.withDate(Cases.refusal(), Answer.silent()))).containsExactly("decision-date-missing");
    }

    @Test
    void givesNoDayWhenADateCanBeTwoAndKeepsBothProofs() {
        Facts facts = Cases.refusal();
        Answer<LocalDate> both = Answer.from(List.of(
                new Finding<>(LocalDate.of(2026, 4, 3), Cases.passage(facts), 0.5),
                new Finding<>(LocalDate.of(2026, 3, 4), Cases.passage(facts), 0.5)));

        CaseSummary summary = Cases.summary(Cases.withDate(facts, both));

        assertThat(summary.decisionDate().value()).isEmpty();
        assertThat(summary.decisionDate().evidence()).isNotEmpty();
        assertThat(summary.review().reasons())
                .extracting(Reason::message)
                .singleElement()
                .asString()
                .contains("2026-04-03", "2026-03-04");
    }

    @Test
    void sendsADoubtfulKindToAPerson() {
        Facts facts = Cases.refusal();
        Answer<LetterKind> doubtful =
                Answer.from(List.of(new Finding<>(LetterKind.REFUSAL, Cases.passage(facts), 0.59)));

        assertThat(codes(Cases.withKind(facts, doubtful))).containsExactly("kind-unsure");
    }

    @Test
    void sendsContradictingKindsToAPersonAndNamesNone() {
        Facts facts = Cases.refusal();
        Answer<LetterKind> both = Answer.from(List.of(
                new Finding<>(LetterKind.REFUSAL, Cases.passage(facts), 1),
                new Finding<>(LetterKind.PROCEDURAL_FAIRNESS, Cases.passage(facts), 1)));

        assertThat(Cases.summary(Cases.withKind(facts, both)).letterKind()).isEqualTo("other");
        assertThat(codes(Cases.withKind(facts, both))).containsExactly("kind-disputed");
    }

    @Test
    void sendsALetterWithoutAPlaceToAPersonWhileTheDayHangsOnIt() {
        Facts nowhere = Cases.withPlace(Cases.refusal(), Answer.silent());

        assertThat(Cases.sheet(Cases.assessed(nowhere, Cases.assessed(nowhere).options(), true), "en")
                        .summary()
                        .review()
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("place-missing");
    }

    @Test
    void sendsAnUnreadTickListToAPerson() {
        Facts facts = Cases.refusal();
        GivenGround unread = new GivenGround(
                "family-ties",
                GivenGround.State.UNKNOWN,
                List.of(),
                List.of(Cases.passage(facts)),
                Optional.empty(),
                0.3);

        assertThat(codes(Cases.withGrounds(facts, List.of(unread)))).containsExactly("tick-state-unknown");
    }

    @Test
    void sendsARefusalToAPersonThatGivesNoReason() {
        assertThat(codes(Cases.withGrounds(Cases.refusal(), List.of()))).containsExactly("grounds-missing");
    }

    @Test
    void saysWhichItemOfTheReasonsFitsNoneThatIsKnown() {
        Facts facts = Cases.refusal();

        CaseSummary summary = Cases.summary(Cases.withUnread(facts, List.of(Cases.passage(facts))));

        assertThat(summary.review().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("reason-unread");
            assertThat(reason.message()).contains(Cases.passage(facts).quote());
        });
    }

    @Test
    void givesAnUnreadableFilePageOneOfNone() {
        CaseSummary summary = Cases.summary(Cases.unreadable());

        assertThat(summary.letterKind()).isEqualTo("unreadable");
        assertThat(summary.document())
                .extracting(
                        CaseSummary.Document::pageCount,
                        CaseSummary.Document::firstPage,
                        CaseSummary.Document::lastPage)
                .containsExactly(0, 1, 1);
        assertThat(summary.review().reasons()).extracting(Reason::code).containsExactly("unreadable");
    }

    @Test
    void tellsInFrenchWhyADateIsNotTheDecision() {
        assertThat(Sayings.in("fr", "It is a date of birth.")).isEqualTo("C’est une date de naissance.");
        assertThat(Sayings.in("fr", "Only the first 50 of 80 pages were read."))
                .isEqualTo("Seules les 50 premières pages sur 80 ont été lues.");
        assertThat(Sayings.in("en", "It is a date of birth.")).isEqualTo("It is a date of birth.");
    }

    @Test
    void asksWhereStaffAndLetterDisagree() {
        StaffFacts told = new StaffFacts(
                Optional.of(Cases.DECIDED.minusDays(2)),
                StaffFacts.ReceivedBy.ELECTRONIC,
                Optional.of(Place.OUTSIDE_CANADA),
                Optional.empty());
        Assessment assessment = new Assessor(StatuteBook.shipped(), Cases.CLOCK).assess(Cases.refusal(), told);

        assertThat(Cases.sheet(assessment, "en").summary().review().reasons())
                .extracting(Reason::code)
                .contains("staff-place", "staff-received");
    }

    @Test
    void speaksFrenchWhenAsked() {
        CaseSummary summary = Cases.sheet(Cases.assessed(Cases.refusal()), "fr").summary();

        assertThat(summary.grounds().get(0).title()).isEqualTo("But de la visite");
        assertThat(summary.notice()).contains("14 juin 2026");
    }

    @Test
    void hasEverySentenceInBothLanguages() {
        Set<String> english = WordsTest.names("/ca/recourse/summary/words.properties");

        assertThat(WordsTest.names("/ca/recourse/summary/words_fr.properties")).isEqualTo(english);
    }

    private static List<String> codes(Facts facts) {
        return Cases.summary(facts).review().reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
