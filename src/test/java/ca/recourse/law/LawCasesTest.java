package ca.recourse.law;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.law.time.Count;
import ca.recourse.law.time.LawCount;
import ca.recourse.law.time.Period;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Works the cases in {@code law/cases} and compares the days with those worked out by hand. */
class LawCasesTest {

    private static final Path CASES = Path.of("src/test/resources/law/cases");
    private static final StatuteBook BOOK = StatuteBook.shipped();
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    record Case(
            String id,
            String facts,
            Optional<String> count,
            Optional<String> limb,
            Optional<String> period,
            Optional<String> calendar,
            Optional<LocalDate> mailed,
            Optional<String> byPost,
            LocalDate from,
            Expected expect,
            String derivation,
            String source,
            Optional<String> trap) {

        @Override
        public String toString() {
            return id + ": " + facts;
        }

        Count counted() {
            return count.map(clock -> LawCount.of(BOOK, clock, place(), from).count())
                    .orElseGet(() -> BOOK.count(Period.ofDays(days()), from, calendar.orElseThrow()));
        }

        private Optional<Place> place() {
            return limb.map(id -> id.equals(Place.OUTSIDE_CANADA.id()) ? Place.OUTSIDE_CANADA : Place.INSIDE_CANADA);
        }

        private int days() {
            return Integer.parseInt(period.orElseThrow().replace(" days", ""));
        }
    }

    record Expected(
            LocalDate nominal,
            Optional<LocalDate> statute,
            Optional<LocalDate> court,
            LocalDate actBy,
            LocalDate outer) {}

    static Stream<Case> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream().flatMap(LawCasesTest::casesIn);
        }
    }

    static Stream<Case> mailed() throws IOException {
        return cases().filter(example -> example.mailed().isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesToTheDayWorkedOutByHand(Case example) {
        Count count = example.counted();

        assertThat(count.nominalLastDay())
                .as("nominal")
                .isEqualTo(example.expect().nominal());
        assertThat(count.actBy()).as("act by").isEqualTo(example.expect().actBy());
        assertThat(count.outerDate())
                .as("outer date")
                .isEqualTo(example.expect().outer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void showsEachReadingOfTheLastDay(Case example) {
        List<LocalDate> days = example.counted().readings().stream()
                .map(Count.Reading::lastDay)
                .toList();

        assertThat(days)
                .containsAll(example.expect().statute().stream().toList())
                .containsAll(example.expect().court().stream().toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mailed")
    void takesPostAsReceivedOnTheDayTheRuleSays(Case example) {
        assertThat(BOOK.receipt(example.byPost().orElseThrow())
                        .received(example.mailed().orElseThrow()))
                .isEqualTo(example.from());
    }

    private static Stream<Case> casesIn(Path file) {
        try {
            return Arrays.stream(YAML.readValue(file.toFile(), Case[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read as cases", e);
        }
    }
}
