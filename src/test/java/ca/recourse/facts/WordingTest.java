package ca.recourse.facts;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.letter.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest(name = "\"{0}\" is said by \"{1}\": {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "I am [therefore] refusing your application; I am, therefore, refusing your application.; true",
                "I am [therefore] refusing your application; I am refusing your application; true",
                "I am [therefore] refusing your application; Iamrefusing yourapplication; true",
                "your application ... is refused; Your application for a work permit in Canada is refused; true",
                "your application ... is refused; Your application is here. Nothing is refused; false",
                "visa ... has been cancelled; Your visa issued on Oct. 13, 2026 has been cancelled; true",
                "{visa|work permit} office; the work permit office; true",
                "est refus\u00e9e; votre demande EST REFUSEE; true",
                "within # days; within 30 days of this letter; true",
                "able; notable; false",
                "you may be; you may be; true",
                "may; On May 5 we wrote; false",
                "may; on 5 May 2025; false",
            })
    void findsWhatAPersonWouldCallTheSameWords(String phrase, String text, boolean said) {
        LetterText letter = LetterText.of(List.of(new Page(1, text, List.of(), Page.Origin.TEXT_LAYER, 612, 792)));

        assertThat(Wording.of(phrase).in(letter).findAny().isPresent()).isEqualTo(said);
    }
}
