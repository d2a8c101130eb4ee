package ca.recourse.facts.kind;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.LetterText;
import ca.recourse.letter.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenderTest {

    @ParameterizedTest
    @CsvSource({
        "Your appIication is refuscd, your application is refused",
        "lmmigration and Citlzenship, immigration and citizenship",
        "on 12 June 2026 for W305118842, on 12 june 2026 for w305118842",
        "Mr. Placeholder of Accra, mr. placeholder of accra",
    })
    void readsAMisreadWordAsTheOneItLooksLike(String read, String meant) {
        assertThat(Mender.mend(letter(read)).folded()).isEqualTo(meant);
    }

    @Test
    void quotesWhatWasRead() {
        assertThat(Mender.mend(letter("refuscd")).passage(0, 7).quote()).isEqualTo("refuscd");
    }

    private static LetterText letter(String text) {
        return LetterText.of(List.of(new Page(1, text, List.of(), Page.Origin.OCR, 612, 792)));
    }
}
