package ca.recourse.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesReadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Date: October 19, 2026; Date: October 18, 2026",
                "Le 19 octobre 2026; Le 10 octobre 2026",
                "le 2 d\u00e9cembre 2026; le 3 decembre 2026",
                "2026-10-19; 2026-10-16",
                "19/10/2026; 19/10/2025"
            })
    void seesThatADigitIsAnother(String underneath, String seen) {
        assertThat(DatesRead.difference(underneath, seen)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Date: October 19, 2026; DATE: October  19 2026.",
                "le 2 d\u00e9cembre 2026; le 2 decembre 2026",
                "October 19, 2026; 0ctober 19, 2O26",
                "no day at all; October 19, 2026"
            })
    void takesNoOtherSpellingForAnotherDay(String underneath, String seen) {
        assertThat(DatesRead.difference(underneath, seen)).isEmpty();
    }

    @Test
    void namesBothDays() {
        assertThat(DatesRead.difference("on October 19, 2026", "on October 18, 2026"))
                .contains("october 19 2026 / october 18 2026");
    }
}
