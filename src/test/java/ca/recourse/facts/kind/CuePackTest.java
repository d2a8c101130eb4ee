package ca.recourse.facts.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuePackTest {

    @ParameterizedTest
    @ValueSource(strings = {"kinds", "applications", "authorities", "voices", "tones", "mentions", "context"})
    void namesNoFamilyThatIsMissing(String pack) {
        List<Cue> cues = CuePack.load(pack).cues();

        assertThat(cues)
                .flatExtracting(Cue::says)
                .as("phrases in which the name of a family still stands; add it to families.yaml")
                .noneMatch(wording -> wording.phrase().contains("<"));
        assertThatCode(() -> cues.forEach(cue -> cue.says().forEach(wording -> wording.pattern())))
                .doesNotThrowAnyException();
    }

    @Test
    void spellsAFamilyOutInEveryPhraseThatNamesIt() {
        assertThat(CuePack.load("kinds").cues())
                .flatExtracting(Cue::says)
                .anyMatch(wording -> wording.says("The above request has had to be turned down"))
                .anyMatch(wording -> wording.says("la demande se solde par un rejet"));
    }
}
