package ca.recourse.letter.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EngineCheckTest {

    @Test
    void readsItsOwnLineWithTheBundledEngine() {
        EngineCheck check = EngineCheck.run();
        assertThat(check.reads()).isTrue();
        assertThat(check.version()).startsWith("5.");
        assertThat(check.languages()).contains("eng");
    }
}
