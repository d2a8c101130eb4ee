package ca.recourse.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.recourse.law.Phrase;
import ca.recourse.law.StatuteBook;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final Pattern SLOT = Pattern.compile("\\{[a-zA-Z]+}");

    private final Sentences sentences = Sentences.of(StatuteBook.shipped());

    @Test
    void fillTheirSlotsInBothLanguages() {
        Phrase said = sentences.say("exhausted", Map.of("appeal", new Phrase("Sponsorship appeal", "Appel")));

        assertThat(said.en()).startsWith("An appeal lies first (Sponsorship appeal)");
        assertThat(said.fr()).startsWith("Un appel doit d’abord être épuisé (Appel)");
    }

    @Test
    void haveTheSameSlotsInBothLanguages() {
        assertThat(sentences.names().map(sentences::say))
                .allSatisfy(sentence ->
                        assertThat(slots(sentence.fr())).containsExactlyInAnyOrderElementsOf(slots(sentence.en())));
    }

    @Test
    void nameTheOneThatIsMissing() {
        assertThatThrownBy(() -> sentences.say("no-such-sentence")).hasMessageContaining("no-such-sentence");
    }

    private static List<String> slots(String words) {
        return SLOT.matcher(words).results().map(it -> it.group()).distinct().toList();
    }
}
