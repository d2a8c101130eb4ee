package ca.recourse.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.Answer;
import ca.recourse.facts.Facts;
import ca.recourse.summary.CaseSummary;
import ca.recourse.summary.Cases;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SummaryJsonTest {

    private static final Schema CONTRACT = contract();

    @ParameterizedTest
    @MethodSource("letters")
    void holdsToTheContract(Facts facts) {
        assertThat(faults(Cases.summary(facts))).isEmpty();
    }

    @Test
    void isCheckedByASchemaThatFindsFaults() {
        assertThat(CONTRACT.validate("{\"schemaVersion\":\"1.0\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void writesTheUnknownAsNull() {
        assertThat(SummaryJson.line(Cases.summary(Cases.unreadable())))
                .contains("\"decisionDate\":{\"value\":null,\"confidence\":null,\"evidence\":[]}")
                .contains("\"actBy\":");
    }

    @Test
    void keepsALetterOnOneLine() {
        assertThat(SummaryJson.line(Cases.summary(Cases.refusal("a\nb\u2028c refused\n"))))
                .doesNotContain("\n");
    }

    private static Stream<Facts> letters() {
        Facts refusal = Cases.refusal();
        return Stream.of(
                refusal,
                Cases.unreadable(),
                Cases.nothing(Cases.letter("A novel.\n")),
                Cases.withDate(refusal, Answer.silent()),
                Cases.withPlace(refusal, Answer.silent()),
                Cases.withKind(refusal, Answer.silent()));
    }

    private static List<Error> faults(CaseSummary summary) {
        return CONTRACT.validate(
                SummaryJson.pretty(summary),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Schema contract() {
        InputStream schema = SummaryJsonTest.class.getResourceAsStream("/contract/case-summary.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
    }
}
