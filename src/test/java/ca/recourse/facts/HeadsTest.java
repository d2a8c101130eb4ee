package ca.recourse.facts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.dates.DateFinder;
import ca.recourse.facts.identity.Identity;
import ca.recourse.facts.identity.IdentityFinder;
import ca.recourse.facts.kind.SubjectFinder;
import ca.recourse.facts.model.SecondReader;
import ca.recourse.law.Place;
import ca.recourse.letter.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HeadsTest {

    private static final DateFinder DATES = new DateFinder();
    private static final IdentityFinder IDENTITIES = new IdentityFinder();
    private static final SubjectFinder SUBJECTS = new SubjectFinder(new SecondReader((wide, narrow) -> false)::denies);
    private static final Instant NOVEMBER = Instant.parse("2026-11-25T17:00:00Z");

    static Stream<Arguments> heads() throws IOException {
        try (InputStream in = requireNonNull(HeadsTest.class.getResourceAsStream("/facts/heads.txt"))) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(file.split("(?m)^=====\\n", -1))
                    .skip(1)
                    .map(head -> head.split("-----\\n", 2))
                    .map(parts -> Arguments.of(expected(parts[0]), parts[1].replace("\\t", "\t")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void areReadAsAPersonReadsThem(Map<String, String> expected, String words) {
        Map<String, String> wanted = new LinkedHashMap<>(expected);
        wanted.remove("t");

        assertThat(found(words)).containsAllEntriesOf(wanted);
    }

    private static Map<String, String> found(String words) {
        LetterText letter = LetterText.of(List.of(new Page(1, words, List.of(), Page.Origin.TEXT_LAYER, 612, 792)));
        Identity identity = IDENTITIES.find(letter);
        return Map.of(
                "d", said(DATES.find(letter, NOVEMBER).decision()),
                "uci", said(identity.uci()),
                "app", said(identity.applicationNumber()),
                "name", said(identity.name()),
                "place", SUBJECTS.find(letter).place().one().map(Place::id).orElse("null"));
    }

    private static String said(Answer<?> answer) {
        String none = answer.findings().isEmpty() ? "null" : "disputed";
        return answer.one().map(Object::toString).orElse(none);
    }

    private static Map<String, String> expected(String lines) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String line : lines.lines().toList()) {
            expected.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return expected;
    }
}
