package ca.recourse.facts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.LetterText;
import ca.recourse.letter.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadCapitalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "loana Nguyen | Ioana Nguyen",
                "loana da Silva | Ioana da Silva",
                "Dear lbrahim Yusuf, | Dear Ibrahim Yusuf,",
                "Priya lvanova | Priya Ivanova",
                "NGUYEN, loana | NGUYEN, Ioana",
                "Client loana Rahman | Client Ioana Rahman"
            })
    void putsACapitalRightThatBeginsAName(String read, String meant) {
        assertThat(mended(read)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dans les Territoires du Nord",
                "Ambassade du Canada en la Republique",
                "the last Monday of May",
                "You have lived in Canada since",
                "our letter Dated May 3",
                "Ivan lives here with the family"
            })
    void leavesWordsThatDoBeginWithAnL(String words) {
        assertThat(mended(words)).isEqualTo(words);
    }

    @Test
    void findsThePersonAndQuotesThePageAsItWasRead() {
        LetterText scan = LetterText.of(List.of(new Page(
                1,
                "IRCC\n\nDate: May 3, 2026\nUCI: 11-2233-4455\n\nDear loana Nguyen,\n\nYour application is refused.",
                List.of(),
                Page.Origin.OCR,
                612,
                792)));

        Identity identity = new IdentityFinder().find(MisreadCapitals.mend(scan));

        assertThat(identity.name().one()).contains("Ioana Nguyen");
        assertThat(identity.name().findings().get(0).passage().quote()).contains("loana Nguyen");
    }

    private static String mended(String words) {
        return MisreadCapitals.mend(LetterText.of(List.of(new Page(1, words, List.of(), Page.Origin.OCR, 612, 792))))
                .text();
    }
}
