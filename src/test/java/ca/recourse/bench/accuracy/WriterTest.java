package ca.recourse.bench.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.bench.Rendering;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WriterTest {

    @TestFactory
    Stream<DynamicTest> leavesNoSlotUnfilled() {
        return TemplateSet.ALL.templates().stream()
                .map(template -> DynamicTest.dynamicTest(
                        template.id(),
                        () -> assertThat(letter(template, 7)).doesNotContain("{{", "}}", "title-surname", ";]")));
    }

    @Test
    void writesTheSameLetterForTheSameSeed() {
        Template template = Template.load("en/pgwp-program.letter");

        assertThat(letter(template, 3)).isEqualTo(letter(template, 3)).isNotEqualTo(letter(template, 4));
    }

    private static String letter(Template template, long seed) {
        return new String(Writer.write(template, Rendering.EML, seed).file().bytes(), UTF_8);
    }
}
