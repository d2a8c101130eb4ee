package ca.recourse.facts.kind;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Finding;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.kind.WrittenLetters.Written;
import ca.recourse.facts.model.SecondReader;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.Authority;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import ca.recourse.letter.Page;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubjectFinderTest {

    private static final SubjectFinder FINDER = new SubjectFinder(new SecondReader((wide, narrow) -> false)::denies);

    /** Below this a person is asked to look. */
    private static final double SURE = 0.75;

    static Stream<Written> letters() {
        return Stream.of(
                        "temporary",
                        "not-refusals",
                        "permanent",
                        "boards-and-borders",
                        "french",
                        "held-out",
                        "parts-and-conditions",
                        "other-offices",
                        "words-in-passing")
                .flatMap(WrittenLetters::in);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void readsALetterAsAPersonWould(Written letter) {
        Subject subject = find(letter.text());

        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(kind(subject))
                    .as("%s: kind %s", letter, subject.kind())
                    .isEqualTo(letter.kind());
            if (!letter.kind().equals("disputed")) {
                softly.assertThat(subject.kind().confidence() >= SURE)
                        .as("%s: sure of %s", letter, subject.kind())
                        .isEqualTo(!letter.doubtful());
            }
            letter.application()
                    .ifPresent(application -> softly.assertThat(
                                    subject.application().one().map(ApplicationType::id))
                            .as("%s: application %s", letter, subject.application())
                            .contains(application));
            letter.authority()
                    .ifPresent(authority -> softly.assertThat(
                                    subject.authority().one().map(Authority::id))
                            .as("%s: authority %s", letter, subject.authority())
                            .contains(authority));
            letter.jurisdiction()
                    .ifPresent(jurisdiction -> softly.assertThat(
                                    subject.jurisdiction().one().map(Jurisdiction::id))
                            .as("%s: jurisdiction %s", letter, subject.jurisdiction())
                            .contains(jurisdiction));
            softly.assertThat(subject.place().one().map(Place::id))
                    .as("%s: place %s", letter, subject.place())
                    .isEqualTo(letter.place());
            letter.language()
                    .ifPresent(language -> softly.assertThat(subject.language()).contains(language));
        });
    }

    @Test
    void readsABadScanOfARefusalAsARefusal() {
        Page scan = new Page(
                1,
                "lmmigration, Refugees and Citizenshlp Canada\nThis refers to your appIication for a work permlt.\n"
                        + "Your applicatlon for a work permit has becn refuscd.",
                List.of(),
                Page.Origin.OCR,
                612,
                792);

        assertThat(FINDER.find(LetterText.of(List.of(scan))).kind().findings())
                .extracting(Finding::value)
                .containsOnly(LetterKind.REFUSAL);
    }

    @Test
    void takesAShortNoteForReadAndAScanOfAFewWordsNot() {
        Page note = new Page(1, "I will send the letter tomorrow.", List.of(), Page.Origin.MAIL_BODY, 0, 0);
        Page scan = new Page(1, "il oe tre", List.of(), Page.Origin.OCR, 612, 792);

        assertThat(kind(FINDER.find(LetterText.of(List.of(note))))).isEqualTo("other");
        assertThat(kind(FINDER.find(LetterText.of(List.of(scan))))).isEqualTo("unreadable");
    }

    private static String kind(Subject subject) {
        return subject.kind() instanceof Answer.Disputed<LetterKind>
                ? "disputed"
                : subject.kind().one().map(LetterKind::id).orElse("silent");
    }

    static Subject find(String text) {
        return FINDER.find(LetterText.of(List.of(new Page(1, text, List.of(), Page.Origin.TEXT_LAYER, 612, 792))));
    }
}
