package ca.recourse.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.recourse.intake.Original;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void sayWhatToDoWithAnOutlookDataFile() {
        NoPictures none = new NoPictures();

        assertThatThrownBy(() -> new EveryFormat(none, none).read(Original.of("!BDN and so on".getBytes(UTF_8))))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("PST")
                .hasMessageContaining("MSG")
                .hasMessageContaining("mbox");
    }
}
