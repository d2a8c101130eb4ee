package ca.recourse.facts.grounds;

import static ca.recourse.facts.grounds.Letters.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.recourse.facts.GivenGround;
import ca.recourse.facts.GivenGround.State;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.grounds.FoundGrounds.Unexplained;
import ca.recourse.law.Grounds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GroundFinderTest {

    private static final GroundFinder FINDER = new GroundFinder(Grounds.shipped());

    @ParameterizedTest(name = "{1}: {0}")
    @CsvFileSource(
            resources = {"/facts/grounds-en.csv", "/facts/grounds-fr.csv", "/facts/grounds-letters.csv"},
            delimiter = '|',
            quoteCharacter = '\u00A4',
            maxCharsPerColumn = 20_000,
            nullValues = "-")
    void hearsTheReasonInTheWordsOfficersUse(String words, String codes) {
        assertThat(String.join(" ", codes(words)))
                .isEqualTo(codes == null ? "" : String.join(" ", new TreeSet<>(List.of(codes.split(" ")))));
    }

    @Test
    void letsNoGroundThatFallsTakeTheOthersPlace() {
        LetterText letter = letter("""
                Votre demande de permis d'études est refusée pour les motifs suivants :
                - Votre situation d'emploi actuelle ne montre pas que vous êtes établi financièrement dans votre pays.
                - Vous n'avez pas assez d'argent pour payer vos droits de scolarité et vos frais de subsistance.

                Le garant est un ami de la famille dont le revenu n'est pas documenté.""");
        Set<String> real = Set.of("current-employment", "insufficient-funds");

        assertThat(FINDER.find(letter).given()).extracting(GivenGround::code).doesNotContain("current-employment");
        assertThat(FINDER.find(
                                letter,
                                read -> read.stream()
                                        .filter(ground -> real.contains(ground.code()))
                                        .toList())
                        .given())
                .extracting(GivenGround::code)
                .containsExactlyInAnyOrderElementsOf(real);
    }

    private static Set<String> codes(String words) {
        Set<String> codes = new TreeSet<>();
        given(letter(words.replace("\\n", "\n"))).forEach(ground -> codes.add(ground.code()));
        return codes;
    }

    @Test
    void tellsTheItemOfAListThatNoReasonExplains() {
        assertThat(FINDER.find(letter("""
                        I am refusing your application for the following reasons:
                        - You have limited ties to your country of residence.
                        - The moon was in the wrong house on the day you applied.
                        """)).unexplained())
                .filteredOn(Unexplained::item)
                .extracting(unexplained -> unexplained.passage().quote())
                .singleElement()
                .asString()
                .contains("moon");
    }

    @Test
    void doesNotTakeTwoYearsOfExperienceForTheResidencyObligation() {
        assertThat(codes("Your letters do not establish the two years of experience that the job offer requires."))
                .doesNotContain("residency-obligation");
    }

    @Test
    void takesNoReasonFromWhatTheNextSentenceSetsAside() {
        assertThat(codes("I had concerns about your study plan. They have been resolved."))
                .isEmpty();
        assertThat(codes("I had concerns about your study plan. You applied in May."))
                .containsExactly("study-plan");
        assertThat(codes("I had concerns about your study plan.\n\nThey have been resolved."))
                .as("another paragraph speaks of something else")
                .containsExactly("study-plan");
    }

    @Test
    void doesNotJoinWordsOfASentenceThatTakesThingsAsShown() {
        assertThat(codes("Your explanation of the lump sum is satisfactory and no deposit in your account worried me."))
                .isEmpty();
        assertThat(codes("A lump sum was paid into your account and no explanation was offered."))
                .containsExactly("personal-assets");
    }

    @Test
    void takesTheRequirementsOfTheActForAnOpeningWhereAReasonFollows() {
        assertThat(codes(
                        "I am not satisfied that you meet the requirements of the Act. You did not disclose a previous "
                                + "visa refusal."))
                .contains("untruthful-answers")
                .doesNotContain("requirements-of-the-act");
        assertThat(codes("Je ne suis pas convaincue que vous satisfaites aux exigences de la Loi. Vous n'avez pas "
                        + "démontré que vos fonds sont suffisants pour vos études."))
                .contains("insufficient-funds")
                .doesNotContain("requirements-of-the-act");
        assertThat(codes("I am not satisfied that you meet the requirements of the Act."))
                .containsExactly("requirements-of-the-act");
    }

    @Test
    void hearsThatThePartnersWorkGivesNoRight() {
        assertThat(codes("The pay stubs do not establish that your common-law partner is working in an occupation "
                        + "that qualifies you for this permit."))
                .containsExactly("principal-not-eligible");
        assertThat(codes("Les talons de paie ne montrent pas que votre conjointe exerce une profession admissible."))
                .containsExactly("principal-not-eligible");
    }

    @Test
    void doesNotTakeTheListedRisksOfReturnForTheRefugeeDefinition() {
        assertThat(codes("You have not shown a risk of persecution, a danger of torture or a risk to your life."))
                .containsExactly("protection-not-established");
        assertThat(codes("You have not shown that you would be persecuted for your faith."))
                .containsExactly("refugee-definition-not-met");
    }

    @Test
    void takesTheResidencyObligationForWhatWasNotCompliedWith() {
        assertThat(codes("You are inadmissible under paragraph 41(b) of the Act for failing to comply with the Act. "
                        + "You have not met the residency obligation."))
                .containsExactly("residency-obligation");
    }

    @Test
    void doesNotTakeAnInstructionAboutThePassportForAReason() {
        assertThat(codes(
                        "Do not mail us your passport unless asked. Your passport, not needed now, is being returned."))
                .isEmpty();
        assertThat(codes("You need not send a valid passport at this stage.")).isEmpty();
    }

    @Test
    void countsTickedItemsAndNeverUntickedOnes() {
        List<GivenGround> found = given(letter("""
                Your application is refused for the reasons marked below:

                \u2612 You have not satisfied me that you would leave Canada at the end of your stay. In reaching this
                decision, I considered several factors, including:
                    \u2610 travel history
                    \u2612 family ties in Canada and in country of residence
                \u2610 You have not shown that you have sufficient funds.
                """));

        assertThat(found).extracting(GivenGround::code).containsExactly("will-leave-canada", "family-ties");
        assertThat(found).extracting(GivenGround::state).containsOnly(State.TICKED);
    }

    @Test
    void doesNotTakeAListWithoutMarksForEveryReason() {
        List<GivenGround> found = given(letter("""
                Your application is refused for the reasons checked below:

                You have not satisfied me that you would leave Canada at the end of your stay.
                You have not provided sufficient documentation to support your host's income and assets.
                You have not answered all questions truthfully.
                Other reasons:

                You are welcome to reapply.
                """));

        assertThat(found).hasSizeGreaterThan(2).allSatisfy(ground -> {
            assertThat(ground.state()).isEqualTo(State.UNKNOWN);
            assertThat(ground.confidence()).isLessThan(0.5);
        });
    }

    @Test
    void tellsWhichGroundsTheOfficersNotesSupport() {
        List<GivenGround> found = given(letter("""
                I am refusing your application. Officer decision notes explaining the refusal are included.

                \u2022 I am not satisfied that you will leave Canada at the end of your stay.
                \u2022 The purpose of your visit is not consistent with a temporary stay.

                Officer Decision Notes

                I have reviewed the application. I am not satisfied that the applicant will depart Canada at the end
                of the period authorized.
                """));

        assertThat(found)
                .extracting(
                        GivenGround::code,
                        ground -> ground.notes().orElseThrow().sentences().size())
                .containsExactly(tuple("will-leave-canada", 1), tuple("purpose-of-visit", 0));
    }

    @Test
    void asksNoNotesOfALetterWithoutThem() {
        List<GivenGround> found = given(letter("I am not satisfied that you will leave Canada."));

        assertThat(found).extracting(GivenGround::notes).containsExactly(Optional.empty());
    }

    @Test
    void takesWhatHasNoXAmongMarkedItemsForUnticked() {
        List<GivenGround> found = given(letter("""
                Your application is refused on the grounds marked with an X:

                X  You have not satisfied me that you would leave Canada at the end of your stay.
                   You have not answered all questions truthfully.
                X  Your travel history.
                """));

        assertThat(found).extracting(GivenGround::code).containsExactly("will-leave-canada", "travel-history");
        assertThat(found).extracting(GivenGround::state).containsOnly(State.TICKED);
    }

    @Test
    void takesBulletsUnderAnUmbrellaAsStated() {
        List<GivenGround> found = given(letter("""
                I am not satisfied that you will leave Canada at the end of your stay as required by paragraph 200(1)(b) of
                the Regulations. I am refusing your application based on the following factors:

                \u2022 purpose of visit
                \u2022 travel history
                """));

        assertThat(found)
                .extracting(GivenGround::code, GivenGround::state)
                .contains(tuple("purpose-of-visit", State.STATED), tuple("will-leave-canada", State.STATED));
        assertThat(found.get(0).provisions()).containsExactly("IRPR 200(1)(b)");
    }

    @Test
    void takesNoRoomForRestorationForNoWantOfAnEmployer() {
        assertThat(codes("You applied on October 29, 2026, which is more than 90 days later, so R182 leaves no room for"
                        + " restoration."))
                .contains("restoration-requirements")
                .doesNotContain("employer-need");
    }

    private static List<GivenGround> given(LetterText letter) {
        return FINDER.find(letter).given();
    }
}
