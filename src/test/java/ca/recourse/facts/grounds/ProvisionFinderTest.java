package ca.recourse.facts.grounds;

import static ca.recourse.facts.grounds.Letters.letter;
import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.Finding;
import ca.recourse.law.Grounds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ProvisionFinderTest {

    private static final ProvisionFinder FINDER = new ProvisionFinder(Grounds.shipped());

    @ParameterizedTest(name = "\"{0}\" cites {1}")
    @CsvFileSource(resources = "/facts/provisions.csv", delimiter = '|', numLinesToSkip = 1, nullValues = "-")
    void givesEveryNotationItsCanonicalForm(String words, String citations) {
        assertThat(String.join(", ", cited(words.replace("\\n", "\n")))).isEqualTo(citations == null ? "" : citations);
    }

    @Test
    void quotesTheWordsThatCite() {
        List<Finding<String>> found = FINDER.find(letter("as required by paragraph 200(1)(b) of the Regulations, and"));

        assertThat(found.get(0).passage().quote()).isEqualTo("paragraph 200(1)(b) of the Regulations");
    }

    @Test
    void givesEachProvisionOnceInReadingOrder() {
        assertThat(cited("R179(b), A11(1), and again paragraph 179(b) of the Regulations"))
                .containsExactly("IRPR 179(b)", "IRPA 11(1)");
    }

    @Test
    void leavesOutTheProvisionsOfUntickedReasons() {
        assertThat(
                        cited(
                                "\u2610 You have not shown sufficient funds (R220).\n\u2612 You did not answer truthfully (A16(1))."))
                .containsExactly("IRPA 16(1)");
    }

    @Test
    void isLessSureOfANumberThatStandsAlone() {
        double named = FINDER.find(letter("paragraph 179(b) of the Regulations"))
                .get(0)
                .confidence();
        double alone = FINDER.find(letter("paragraph 179(b)")).get(0).confidence();

        assertThat(alone).isLessThan(named);
    }

    @Test
    void takesANumberFarFromAnyLawForTheOnlyLawOfTheLetter() {
        String far = "The panel heard the appellant again and read what was sent. ".repeat(12);

        assertThat(cited("The letter is said to be new under subsection 110(4). " + far
                        + "I confirm the determination under paragraph 111(1)(a) of the Act."))
                .containsExactly("IRPA 110(4)", "IRPA 111(1)(a)");
        assertThat(cited("La preuve n'est pas admise au titre du paragraphe 110(4). " + far
                        + "Je confirme la d\u00e9cision en vertu de l'alin\u00e9a 111(1)a) de la LIPR."))
                .containsExactly("IRPA 110(4)", "IRPA 111(1)(a)");
    }

    @Test
    void leavesANumberOpenWhereTheLetterHasTwoLaws() {
        String far = "The panel heard the appellant again and read what was sent. ".repeat(12);

        assertThat(cited("It is new under subsection 110(4). " + far
                        + "Paragraph 179(b) of the Regulations and section 96 of the Act apply."))
                .containsExactly("IRPR 179(b)", "IRPA 96");
    }

    private static List<String> cited(String words) {
        return FINDER.find(letter(words)).stream().map(Finding::value).toList();
    }
}
