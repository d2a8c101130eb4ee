package ca.recourse.facts;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.letter.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedsTest {

    @ParameterizedTest
    @CsvSource({
        "I am [therefore] refusing your application, I am refusing your application",
        "{visa|study permit} ... refused, your study permit has been refused",
        "{#|several} days, within 30 days",
        "not satisf* that {you [would]|the applicant} leave, not satisfied that you leave",
        "you may {not|n't} apply, You may not apply",
        "a [b], a",
        "décision défavorable, DECISION DEFAVORABLE",
        "UCI, uci"
    })
    void neverPassesOverALetterThatSaysThePhrase(String phrase, String words) {
        assertThat(Wording.of(phrase).says(words)).isTrue();
        assertThat(Needs.of(phrase).mayStandIn(letter(words))).isTrue();
        assertThat(Wording.of(phrase).in(letter(words)).count()).isEqualTo(1);
    }

    @Test
    void passesOverALetterWithoutAWordOfEachGroup() {
        Needs needs = Needs.of("{visa|permit} ... refused");

        assertThat(needs.mayStandIn(letter("your application was refused"))).isFalse();
        assertThat(needs.mayStandIn(letter("your permit was approved"))).isFalse();
    }

    @Test
    void asksForTheSingleWordsFirst() {
        assertThat(Needs.of("{visa|permit} was refused").groups())
                .containsExactly(List.of("refused"), List.of("was"), List.of("visa", "permit"));
    }

    private static LetterText letter(String words) {
        return LetterText.of(List.of(new Page(1, words, List.of(), Page.Origin.TEXT_LAYER, 612, 792)));
    }
}
