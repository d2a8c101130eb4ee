package ca.recourse.facts.kind;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.Answer;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.kind.WrittenLetters.Written;
import ca.recourse.facts.model.SecondReader;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.LetterKind;
import ca.recourse.letter.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters written after the wording, read by wording and models together. */
class FreshLettersTest {

    private static final SubjectFinder FINDER = new SubjectFinder(new SecondReader((wide, narrow) -> false)::denies);
    private static final SecondReader SECOND = new SecondReader((wide, narrow) -> false);

    /** Below this a person looks. */
    private static final double ACTED_ON = 0.6;

    private static final List<Written> LETTERS = WrittenLetters.in("fresh").toList();

    @Test
    void areOfTheKindAPersonReadsInThem() {
        assertThat(LETTERS)
                .filteredOn(letter -> !one(letter).equals(letter.kind()))
                .as("letters of another kind than a person reads")
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void areNeverSurelyHarmlessWhenTheyRefuse() {
        assertThat(LETTERS)
                .filteredOn(letter -> letter.kind().equals("refusal"))
                .filteredOn(letter -> !one(letter).equals("refusal"))
                .as("refusals read as another kind, and acted on")
                .allMatch(letter -> kind(letter).confidence() < ACTED_ON);
    }

    @Test
    void sayWhatWasAppliedFor() {
        assertThat(LETTERS)
                .filteredOn(letter -> letter.application().isPresent())
                .filteredOn(letter -> !SubjectFinderTest.find(letter.text())
                        .application()
                        .one()
                        .map(ApplicationType::id)
                        .equals(letter.application()))
                .as("letters about another application than a person reads")
                .hasSizeLessThanOrEqualTo(1);
    }

    private static String one(Written letter) {
        return kind(letter).one().map(LetterKind::id).orElse("disputed");
    }

    private static Answer<LetterKind> kind(Written letter) {
        LetterText text =
                LetterText.of(List.of(new Page(1, letter.text(), List.of(), Page.Origin.TEXT_LAYER, 612, 792)));
        Subject subject = FINDER.find(text);
        return SECOND.kind(subject.kind(), text, subject.supposed());
    }
}
