package ca.recourse.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Page PAGE = new Page(
            1,
            ". travel history",
            List.of(word(0, 1, 0.1), word(2, 8, 0.9), word(9, 16, 0.8)),
            Page.Origin.OCR,
            612,
            792);

    @Test
    void isAsSureOfAPassageAsOfItsWeakestWord() {
        assertThat(PAGE.passage(2, 16).confidence()).isEqualTo(0.8);
    }

    @Test
    void doesNotDoubtWordsForTheBulletBeforeThem() {
        assertThat(PAGE.passage(0, 16).confidence()).isEqualTo(0.8);
    }

    @Test
    void quotesNoMoreThanTheWordsThatAreTouched() {
        assertThat(PAGE.passage(3, 4).confidence()).isEqualTo(0.9);
        assertThat(PAGE.passage(8, 9).confidence()).isEqualTo(1);
        assertThat(PAGE.passage(15, 16).confidence()).isEqualTo(0.8);
    }

    private static Word word(int start, int end, double confidence) {
        return new Word(start, end, Optional.empty(), confidence);
    }
}
