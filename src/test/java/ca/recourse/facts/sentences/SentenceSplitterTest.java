package ca.recourse.facts.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.LetterText;
import ca.recourse.letter.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static final SentenceSplitter SPLITTER = SentenceSplitter.open();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You do not meet the requirements of R. 200(1)(b) of the Regulations.",
                "Votre demande ne satisfait pas à l'al. 179b) du Règlement ni à l'art. 11 de la Loi.",
                "Mail it to P.O. Box 1450, St. John's before Dec. 5, 2025 at 4:30 p.m. Eastern.",
                "Nous avons écrit à M. Diallo et à Mme Sow au sujet du dossier no 12345.",
                "See s. 40(1)(a) and par. 16(1) of the Act, S.C. 2001, c. 27.",
            })
    void keepsASentenceWithShortFormsWhole(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void endsASentenceAtItsFullStop() {
        assertThat(split("I have reviewed your file. Your application is\nrefused. You must leave Canada."))
                .containsExactly(
                        "I have reviewed your file.", "Your application is\nrefused.", "You must leave Canada.");
    }

    @Test
    void takesEachListItemForItself() {
        assertThat(split("based on:\n- your travel history\n- the purpose of your visit"))
                .containsExactly("based on:", "- your travel history", "- the purpose of your visit");
    }

    @Test
    void takesAHeadingForItself() {
        assertThat(split("NOTICE OF DECISION\n\nYour claim is rejected."))
                .first()
                .isEqualTo("NOTICE OF DECISION");
    }

    private static List<String> split(String text) {
        LetterText letter = LetterText.of(List.of(new Page(1, text, List.of(), Page.Origin.TEXT_LAYER, 612, 792)));
        return SPLITTER.split(letter).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }
}
