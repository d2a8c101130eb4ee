package ca.recourse.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorRateTest {

    @Test
    void countsCharactersChangedLostAndAdded() {
        assertThat(ErrorRate.ofCharacters("refused", "refuscd").changes()).isEqualTo(1);
        assertThat(ErrorRate.ofCharacters("refused", "refued").changes()).isEqualTo(1);
        assertThat(ErrorRate.ofCharacters("refused", "re fused").changes()).isEqualTo(1);
    }

    @Test
    void isTheShareOfWhatIsPrinted() {
        assertThat(ErrorRate.ofWords("You have been refused", "You have becn refused")
                        .perCent())
                .isEqualTo(25);
    }

    @Test
    void takesNoNoticeOfLinesAndOfDrawnBoxes() {
        assertThat(ErrorRate.ofWords("Purpose of visit", "\u2612 Purpose\n  of visit")
                        .changes())
                .isZero();
    }
}
