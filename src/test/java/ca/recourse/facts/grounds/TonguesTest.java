package ca.recourse.facts.grounds;

import static ca.recourse.facts.grounds.Letters.letter;
import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.LetterText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TonguesTest {

    private static final Map<String, Set<String>> SMALL =
            Map.of("en", Set.of("the", "of", "your", "is", "not"), "fr", Set.of("le", "de", "votre", "est", "pas"));

    @Test
    void tellsTheLanguageOfEachStatementOfALetterInBoth() {
        LetterText letter =
                letter("The purpose of your visit is not clear.\n\nLe but de votre visite n'est pas clair.\n");
        List<Statement> statements = Statements.of(letter);
        Tongues tongues = new Tongues(letter, statements, SMALL);

        assertThat(tongues.speaks(0, "en")).isTrue();
        assertThat(tongues.speaks(0, "fr")).isFalse();
        assertThat(tongues.speaks(1, "fr")).isTrue();
        assertThat(tongues.speaks(1, "en")).isFalse();
    }

    @Test
    void takesAStatementTooShortToTellForTheLettersOwnOrForEither() {
        LetterText english = letter("The purpose of your visit is not clear to me.\n\nPassport\n");
        LetterText neither = letter("Passport\n");

        assertThat(new Tongues(english, Statements.of(english), SMALL).speaks(1, "fr"))
                .isFalse();
        assertThat(new Tongues(neither, Statements.of(neither), SMALL).speaks(0, "fr"))
                .isTrue();
        assertThat(new Tongues(neither, Statements.of(neither), SMALL).speaks(0, "en"))
                .isTrue();
    }
}
