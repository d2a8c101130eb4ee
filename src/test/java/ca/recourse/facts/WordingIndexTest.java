package ca.recourse.facts;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.letter.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingIndexTest {

    @ParameterizedTest(name = "\"{0}\" is found in \"{1}\"")
    @CsvSource(
            delimiter = ';',
            value = {
                "[I am|officer is] not satisfied; I am not satisfied",
                "[I am|officer is] not satisfied; he was not satisfied",
                "{work|study [extension]} permit; A study permit",
                "I am refusing; Iamrefusing it",
                "# days; within 30 days",
            })
    void findsAPhraseWhateverItBeginsWith(String phrase, String text) {
        assertThat(hits(text, phrase)).containsExactly(phrase);
    }

    @Test
    void findsPhrasesInReadingOrder() {
        assertThat(hits("your permit", "permit", "your")).containsExactly("your", "permit");
    }

    private static List<String> hits(String text, String... phrases) {
        LetterText letter = LetterText.of(List.of(new Page(1, text, List.of(), Page.Origin.TEXT_LAYER, 612, 792)));
        return new WordingIndex<>(List.of(phrases), phrase -> List.of(Wording.of(phrase)))
                .in(letter)
                .map(WordingIndex.Hit::meaning)
                .distinct()
                .toList();
    }
}
