package ca.recourse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Works the cases in {@code law/assessment} and compares what comes of each with what a lawyer wrote down. */
class AssessmentCasesTest {

    static Stream<AssessedCase> cases() {
        return AssessedCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comeOutAsWrittenDown(AssessedCase example) {
        assertThat(example.outcome()).as(example.why()).isEqualTo(example.expect());
    }
}
