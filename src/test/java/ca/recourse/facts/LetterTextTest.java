package ca.recourse.facts;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.letter.Page;
import ca.recourse.letter.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTextTest {

    @Test
    void joinsAWordCutAtALinesEndAndStillQuotesThePage() {
        LetterText letter = LetterText.of(List.of(page(1, "under immi-\ngration law")));

        int start = letter.text().indexOf("immigration");

        assertThat(start).isEqualTo(6);
        assertThat(letter.passage(start, start + 11).quote()).isEqualTo("immi-\ngration");
    }

    @Test
    void knowsWhichPageWordsStandOn() {
        LetterText letter = LetterText.of(List.of(page(3, "first"), page(4, "second \u2019tis")));

        int start = letter.text().indexOf("'tis");

        assertThat(letter.passage(start, start + 4))
                .extracting(Passage::page, Passage::quote)
                .containsExactly(4, "\u2019tis");
    }

    @Test
    void dropsTheQuotingOfForwardedMail() {
        assertThat(LetterText.of(List.of(page(1, "> > Your application\n> > is refused")))
                        .text())
                .isEqualTo("Your application\nis refused");
    }

    @Test
    void quotesNothingOfPagesWithoutAWord() {
        LetterText letter = LetterText.of(List.of(page(1, ""), page(2, "")));
        assertThat(letter.passage(0, letter.text().length()).quote()).isEmpty();
    }

    @Test
    void foldsOneCharacterForOne() {
        assertThat(LetterText.fold("R\u00C9FUS\u00C9E, c\u0153ur")).isEqualTo("refusee, cour");
    }

    private static Page page(int number, String text) {
        return new Page(number, text, List.of(), Page.Origin.TEXT_LAYER, 612, 792);
    }
}
