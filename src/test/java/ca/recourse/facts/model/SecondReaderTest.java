package ca.recourse.facts.model;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.facts.GivenGround;
import ca.recourse.facts.GivenGround.State;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.grounds.FoundGrounds;
import ca.recourse.facts.grounds.FoundGrounds.Unexplained;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.LetterKind;
import ca.recourse.letter.Page;
import ca.recourse.letter.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondReaderTest {

    private static final String REFUSAL = """
            Thank you for your interest in visiting Canada. Having assessed your file, I have determined that your \
            application does not meet the requirements of the Act. I am refusing it for the following reasons.
            I am not satisfied that you will leave Canada at the end of your stay.
            You may reapply if your situation changes.
            """;

    private static final String APPROVAL = """
            We are pleased to tell you that your application for a work permit has been approved. The permit is enclosed.
            Show it to the officer when you arrive.
            """;

    private final SecondReader reader =
            new SecondReader((wide, narrow) -> wide.equals("requirements-of-the-act") && !narrow.equals(wide));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "purpose-of-visit | I am not satisfied that your stated purpose for this trip is genuine.",
                "insufficient-funds | The money available would not cover tuition and living costs of your studies.",
                "relationship-not-genuine | Je ne suis pas convaincue que votre mariage est authentique.",
                "travel-history | Vos antécédents de voyage sont peu nombreux."
            })
    void leavesAGroundThatItBearsOutAsSureAsItWas(String code, String words) {
        assertThat(read(code, words, State.STATED).confidence()).isEqualTo(0.95);
    }

    @Test
    void makesAGroundUnsureWhoseWordsItDoesNotUnderstand() {
        GivenGround read = read("security", "Ties to a body of that sort remain.", State.STATED);

        assertThat(read.confidence()).isLessThanOrEqualTo(0.7);
        assertThat(read.code()).isEqualTo("security");
    }

    @Test
    void dropsAGroundWhoseWordsAreClearlyAboutSomethingElse() {
        assertThat(all("security", "You may submit a new application at any time.", State.STATED))
                .isEmpty();
    }

    @Test
    void keepsAGroundThatSharesItsSentenceWithAnother() {
        Passage words = passage("I am not satisfied that you will leave Canada at the end of your stay, based on your"
                + " immigration status in your country of residence and your travel history.");
        List<GivenGround> given = List.of(ground("will-leave-canada", words), ground("travel-history", words));

        assertThat(reader.grounds(new FoundGrounds(given, List.of(), List.of()), Answer.silent(), Optional.empty())
                        .given())
                .extracting(GivenGround::code)
                .containsExactly("will-leave-canada", "travel-history");
    }

    private static GivenGround ground(String code, Passage words) {
        return new GivenGround(code, State.STATED, List.of(), List.of(words), Optional.empty(), 0.95);
    }

    @Test
    void dropsAGroundThatSuchLettersNeverGive() {
        Passage words = passage("There is neither an income tax return nor a statement of his.");
        FoundGrounds found = new FoundGrounds(List.of(ground("citizenship-tax-filing", words)), List.of(), List.of());

        assertThat(reader.grounds(found, Answer.silent(), Optional.of(ApplicationType.STUDY_PERMIT))
                        .given())
                .isEmpty();
        assertThat(reader.grounds(found, Answer.silent(), Optional.of(ApplicationType.CITIZENSHIP))
                        .given())
                .hasSize(1);
    }

    @Test
    void keepsWhatTheFormsSayInPlainWords() {
        Passage words =
                passage("Your personal assets and financial status are insufficient for the stated purpose of travel.");
        FoundGrounds found = new FoundGrounds(List.of(ground("personal-assets", words)), List.of(), List.of());

        assertThat(reader.grounds(found, Answer.silent(), Optional.of(ApplicationType.STUDY_PERMIT))
                        .given())
                .hasSize(1);
    }

    @Test
    void leavesARefusalTheOnlyReasonThatItsWordsName() {
        Passage words = passage("You may submit a new application at any time.");
        Answer<LetterKind> refusal = Answer.from(List.of(new Finding<>(LetterKind.REFUSAL, words, 0.95)));

        assertThat(reader.grounds(
                                new FoundGrounds(List.of(ground("security", words)), List.of(), List.of()),
                                refusal,
                                Optional.empty())
                        .given())
                .extracting(GivenGround::code)
                .containsExactly("security");
    }

    @Test
    void takesNoReasonFromTheConditionsOfAnApprovalThatItIsNotSureOf() {
        Passage words = passage("You are not authorized to study, other than courses of six months or less.");
        Answer<LetterKind> approval = Answer.from(List.of(new Finding<>(LetterKind.APPROVAL, words, 0.5)));

        assertThat(reader.grounds(
                                new FoundGrounds(
                                        List.of(ground("unauthorized-work-or-study", words)), List.of(), List.of()),
                                approval,
                                Optional.empty())
                        .given())
                .isEmpty();
    }

    @Test
    void neverDropsAPrintedReasonThatIsTicked() {
        assertThat(all("security", "You may submit a new application at any time.", State.TICKED))
                .hasSize(1);
    }

    @Test
    void hearsAReasonInWordsThatNoPhraseKnows() {
        assertThat(heard("visitor-visa", statement("Your present job is casual, and no pay slips were sent with it.")))
                .containsExactly("current-employment");
    }

    @Test
    void hearsNoReasonThatSuchLettersNeverGive() {
        Unexplained test = statement("You passed neither the first nor the second knowledge test about Canada.");

        assertThat(heard("citizenship", test)).containsExactly("citizenship-knowledge");
        assertThat(heard("visitor-visa", test)).doesNotContain("citizenship-knowledge");
    }

    @Test
    void hearsNoReasonInAHeading() {
        Passage heading = passage("Restoration of temporary resident status");
        assertThat(heard("restoration", new Unexplained(heading, State.STATED, List.of(), true, false, Optional.of(0))))
                .isEmpty();
    }

    @Test
    void hearsAWideGroundOnlyWhereNoNarrowerOneIsGiven() {
        Unexplained wide = statement("You do not meet the requirements of the Act and of its Regulations.");
        Unexplained narrow = statement("Your bank statement shows one large deposit made the day before you applied.");

        assertThat(heard("visitor-visa", wide)).containsExactly("requirements-of-the-act");
        assertThat(heard("visitor-visa", wide, narrow))
                .contains("personal-assets")
                .doesNotContain("requirements-of-the-act");
    }

    @Test
    void hearsTogetherWhatNoSentenceOfAParagraphSaysAlone() {
        Unexplained first = statement("The time that a graduate has had run its course in June.");
        Unexplained second = statement("Your form came in late November.");

        assertThat(heard("post-graduation-work-permit", first)).isEmpty();
        assertThat(heard("post-graduation-work-permit", second)).isEmpty();
        assertThat(heard("post-graduation-work-permit", first, second)).contains("applied-out-of-time");
    }

    @Test
    void hearsNoReasonInAParagraphThatOnlyDecides() {
        Unexplained asked = new Unexplained(
                passage("We looked at your request to have your status as a worker restored."),
                State.STATED,
                List.of(),
                false,
                false,
                Optional.of(0));

        assertThat(heard("restoration", asked, statement("The answer to both is no.")))
                .isEmpty();
    }

    private List<String> heard(String application, Unexplained... statements) {
        Answer<LetterKind> refusal =
                Answer.from(List.of(new Finding<>(LetterKind.REFUSAL, statements[0].passage(), 0.95)));
        ApplicationType about =
                ApplicationType.valueOf(application.toUpperCase(Locale.ROOT).replace('-', '_'));
        return reader
                .grounds(new FoundGrounds(List.of(), List.of(statements), List.of()), refusal, Optional.of(about))
                .given()
                .stream()
                .map(GivenGround::code)
                .toList();
    }

    private static Unexplained statement(String words) {
        return new Unexplained(passage(words), State.STATED, List.of(), true, false, Optional.of(0));
    }

    @Test
    void dropsAGroundOfLooseWordsThatItDenies() {
        assertThat(loose("security", "You may submit a new application at any time."))
                .isEmpty();
        assertThat(loose("purpose-of-visit", "I am not satisfied that your stated purpose for this trip is genuine."))
                .hasSize(1);
    }

    @Test
    void saysWhichItemOfTheReasonsNoneExplains() {
        Passage item = passage("Your horoscope for the months ahead is troubling");
        Passage sentence = passage("These matters were weighed with care.");
        FoundGrounds found = new FoundGrounds(
                List.of(),
                List.of(
                        new Unexplained(sentence, State.STATED, List.of(), true, false, Optional.empty()),
                        new Unexplained(item, State.TICKED, List.of(), true, true, Optional.of(1))),
                List.of());
        Answer<LetterKind> refusal = Answer.from(List.of(new Finding<>(LetterKind.REFUSAL, item, 0.95)));

        assertThat(reader.grounds(found, refusal, Optional.empty()).unread()).containsExactly(item);
        assertThat(reader.grounds(found, Answer.silent(), Optional.empty()).unread())
                .isEmpty();
    }

    @Test
    void takesNoReasonFromTheConditionsOfAnApproval() {
        Passage words = passage("The officer may refuse entry if you are not able to leave Canada.");
        GivenGround ground =
                new GivenGround("will-leave-canada", State.STATED, List.of(), List.of(words), Optional.empty(), 0.95);
        Answer<LetterKind> approval = Answer.from(List.of(new Finding<>(LetterKind.APPROVAL, words, 0.95)));

        assertThat(reader.grounds(new FoundGrounds(List.of(ground), List.of(), List.of()), approval, Optional.empty())
                        .given())
                .isEmpty();
    }

    private List<GivenGround> loose(String code, String words) {
        GivenGround ground = new GivenGround(
                code, State.STATED, List.of(), List.of(passage(words)), Optional.empty(), GivenGround.LOOSE);
        return reader.grounds(
                        new FoundGrounds(List.of(ground), List.of(), List.of()), Answer.silent(), Optional.empty())
                .given();
    }

    @Test
    void saysNothingOfMarksThatCannotBeRead() {
        assertThat(read("security", "Please visit our website.", State.UNKNOWN).confidence())
                .isEqualTo(0.95);
    }

    @Test
    void saysNothingOfAGroundThatAFirmAddedItself() {
        assertThat(read("our-own-ground", "The officer was rude.", State.STATED).confidence())
                .isEqualTo(0.95);
    }

    @Test
    void neverPutsAnotherKindInThePlaceOfARefusal() {
        Answer<LetterKind> kind = kind(LetterKind.REFUSAL, APPROVAL);

        assertThat(kind.one()).contains(LetterKind.REFUSAL);
        assertThat(kind.confidence()).isLessThan(0.6);
    }

    @Test
    void hearsTheRefusalThatAHarmlessKindWouldHideAndIsNeverSure() {
        Answer<LetterKind> kind = kind(LetterKind.APPROVAL, REFUSAL);

        assertThat(kind.one()).contains(LetterKind.REFUSAL);
        assertThat(kind.confidence()).isLessThan(0.6);
    }

    @Test
    void leavesAKindThatTheLetterReadsLikeAsSureAsItWas() {
        Answer<LetterKind> kind = kind(LetterKind.REFUSAL, REFUSAL);

        assertThat(kind.confidence()).isEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IRCC\nDossier W304112233\n\nMme Adjoua Oumarou\n\nVotre demande est refusée.",
                "Visa Section\n\nMrs. Adjoua Oumarou (UCI 11-2233-4455)\n\nYour application is refused.",
                "October 3, 2026\n\nMs. Adjoua Oumarou\n\nYour application is refused."
            })
    void findsTheOnePersonWhomTheHeadNames(String words) {
        Answer<String> name = reader.name(Answer.silent(), LetterText.of(List.of(page(words))));

        assertThat(name.one().orElse("")).contains("Adjoua").doesNotContain("Ms", "Mme", "Mrs");
        assertThat(name.confidence()).isLessThanOrEqualTo(0.6);
    }

    @Test
    void takesAllOfANameThatFillsItsLine() {
        String head = "Paris, le 3 mai 2024\n\nNg\u1ECDc Thu Popescu\nVilleurbanne (France)\n\nMadame Popescu,";

        assertThat(reader.name(Answer.silent(), LetterText.of(List.of(page(head))))
                        .one())
                .contains("Ng\u1ECDc Thu Popescu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Mr. Oumarou,\n\nYour application is refused.",
                "High Commission of Canada\nNairobi, Kenya\n\nYour application is refused.",
                "Ms. Adjoua Oumarou\n\nPriya Sharma\n\nYour application is refused."
            })
    void namesNobodyWhereTheHeadLeavesItOpen(String words) {
        assertThat(reader.name(Answer.silent(), LetterText.of(List.of(page(words))))
                        .one())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "refusal | It follows that no permit will be coming. The points you scored fall short of the pass mark.",
                "closed | There is nothing more to decide. Your file has been put away since you did not answer.",
                "document-request | Il nous manque encore le certificat de police. Le dossier attend cette pièce."
            })
    void namesUnsurelyAKindThatNoWordingKnows(String kind, String words) {
        Answer<LetterKind> read = reader.kind(silent(words), LetterText.of(List.of(page(words))), List.of());

        assertThat(read.one().map(LetterKind::id)).contains(kind);
        assertThat(read.confidence()).isLessThan(0.6);
    }

    private static Answer<LetterKind> silent(String words) {
        return Answer.from(List.of(new Finding<>(LetterKind.OTHER, passage(words), 0.3)));
    }

    private GivenGround read(String code, String words, State state) {
        return all(code, words, state).get(0);
    }

    private List<GivenGround> all(String code, String words, State state) {
        GivenGround ground = new GivenGround(code, state, List.of(), List.of(passage(words)), Optional.empty(), 0.95);
        return reader.grounds(
                        new FoundGrounds(List.of(ground), List.of(), List.of()), Answer.silent(), Optional.empty())
                .given();
    }

    private Answer<LetterKind> kind(LetterKind read, String words) {
        Finding<LetterKind> finding = new Finding<>(read, passage(words), 0.95);
        return reader.kind(Answer.from(List.of(finding)), LetterText.of(List.of(page(words))), List.of());
    }

    private static Passage passage(String words) {
        return new Passage(1, 0, words.length(), words, Optional.empty(), 1);
    }

    private static Page page(String words) {
        return new Page(1, words, List.of(), Page.Origin.TEXT_LAYER, 612, 792);
    }
}
