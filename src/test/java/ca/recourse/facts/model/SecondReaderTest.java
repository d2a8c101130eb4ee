package ca.recourse.facts.model;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.facts.GivenGround;
import ca.recourse.facts.GivenGround.State;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.grounds.FoundGrounds;
import ca.recourse.facts.grounds.FoundGrounds.Unexplained;
import ca.recourse.law.LetterKind;
import ca.recourse.letter.Page;
import ca.recourse.letter.Passage;
import java.util.List;
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

    private final SecondReader reader = new SecondReader();

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
    void makesAGroundUnsureWhoseWordsSayNothingOfIt() {
        GivenGround read = read("security", "You may submit a new application at any time.", State.STATED);

        assertThat(read.confidence()).isLessThanOrEqualTo(0.6);
        assertThat(read.code()).isEqualTo("security");
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
                        new Unexplained(sentence, State.STATED, List.of(), true, false),
                        new Unexplained(item, State.TICKED, List.of(), true, true)));
        Answer<LetterKind> refusal = Answer.from(List.of(new Finding<>(LetterKind.REFUSAL, item, 0.95)));

        assertThat(reader.grounds(found, refusal).unread()).containsExactly(item);
        assertThat(reader.grounds(found, Answer.silent()).unread()).isEmpty();
    }

    @Test
    void takesNoReasonFromTheConditionsOfAnApproval() {
        Passage words = passage("The officer may refuse entry if you are not able to leave Canada.");
        GivenGround ground =
                new GivenGround("will-leave-canada", State.STATED, List.of(), List.of(words), Optional.empty(), 0.95);
        Answer<LetterKind> approval = Answer.from(List.of(new Finding<>(LetterKind.APPROVAL, words, 0.95)));

        assertThat(reader.grounds(new FoundGrounds(List.of(ground), List.of()), approval)
                        .given())
                .isEmpty();
    }

    private List<GivenGround> loose(String code, String words) {
        GivenGround ground = new GivenGround(
                code, State.STATED, List.of(), List.of(passage(words)), Optional.empty(), GivenGround.LOOSE);
        return reader.grounds(new FoundGrounds(List.of(ground), List.of()), Answer.silent())
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
    void neverPutsAnotherKindInThePlaceOfTheOneThatWasRead() {
        Answer<LetterKind> kind = kind(LetterKind.APPROVAL, REFUSAL);

        assertThat(kind.one()).contains(LetterKind.APPROVAL);
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
        Answer<LetterKind> read = reader.kind(silent(words), LetterText.of(List.of(page(words))));

        assertThat(read.one().map(LetterKind::id)).contains(kind);
        assertThat(read.confidence()).isLessThan(0.6);
    }

    private static Answer<LetterKind> silent(String words) {
        return Answer.from(List.of(new Finding<>(LetterKind.OTHER, passage(words), 0.3)));
    }

    private GivenGround read(String code, String words, State state) {
        GivenGround ground = new GivenGround(code, state, List.of(), List.of(passage(words)), Optional.empty(), 0.95);
        return reader.grounds(new FoundGrounds(List.of(ground), List.of()), Answer.silent())
                .given()
                .get(0);
    }

    private Answer<LetterKind> kind(LetterKind read, String words) {
        Finding<LetterKind> finding = new Finding<>(read, passage(words), 0.95);
        return reader.kind(Answer.from(List.of(finding)), LetterText.of(List.of(page(words))));
    }

    private static Passage passage(String words) {
        return new Passage(1, 0, words.length(), words, Optional.empty(), 1);
    }

    private static Page page(String words) {
        return new Page(1, words, List.of(), Page.Origin.TEXT_LAYER, 612, 792);
    }
}
