package ca.recourse.facts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.dates.DateFinder;
import ca.recourse.facts.dates.FoundDates;
import ca.recourse.facts.dates.ReplyFinder;
import ca.recourse.facts.identity.Identity;
import ca.recourse.facts.identity.IdentityFinder;
import ca.recourse.letter.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HeldOutLettersTest {

    private static final DateFinder DATES = new DateFinder();
    private static final ReplyFinder REPLIES = new ReplyFinder();
    private static final IdentityFinder IDENTITIES = new IdentityFinder();
    private static final Instant NOVEMBER = Instant.parse("2026-11-25T17:00:00Z");

    static Stream<Arguments> letters() throws IOException {
        try (InputStream in = requireNonNull(HeldOutLettersTest.class.getResourceAsStream("/facts/letters.txt"))) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(file.split("(?m)^=====\\n", -1))
                    .skip(1)
                    .map(letter -> letter.split("-----\\n", 2))
                    .map(parts -> Arguments.of(expected(parts[0]), parts[1].replace("\\t", "\t")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void areReadAsAPersonReadsThem(Map<String, String> expected, String words) {
        Map<String, String> found = found(words);

        expected.forEach((what, value) -> {
            if (what.equals("roles")) {
                assertThat(found.getOrDefault(what, "").split(" ", -1)).contains(value.split(" ", -1));
            } else if (!what.equals("t")) {
                assertThat(found).containsEntry(what, value);
            }
        });
    }

    private static Map<String, String> found(String words) {
        LetterText letter = LetterText.of(pages(words));
        FoundDates dates = DATES.find(letter, NOVEMBER);
        Identity identity = IDENTITIES.find(letter);
        return Map.of(
                "d", said(dates.decision()),
                "uci", said(identity.uci()),
                "app", said(identity.applicationNumber()),
                "name", said(identity.name()),
                "reply", replies(REPLIES.find(letter, dates)),
                "roles", roles(dates));
    }

    private static String said(Answer<?> answer) {
        String none = answer.findings().isEmpty() ? "null" : "disputed";
        return answer.one().map(Object::toString).orElse(none);
    }

    private static String replies(List<Reply> replies) {
        String said = replies.stream()
                .map(reply -> reply.by().map(Object::toString).orElse("")
                        + reply.days().map(days -> days + " " + reply.from()).orElse(""))
                .collect(Collectors.joining(";"));
        return said.isEmpty() ? "null" : said;
    }

    private static String roles(FoundDates dates) {
        return dates.mentions().stream()
                .map(mention -> mention.date() + ":" + mention.role().id())
                .collect(Collectors.joining(" "));
    }

    private static List<Page> pages(String words) {
        List<Page> pages = new ArrayList<>();
        for (String page : words.split("\\\\f", -1)) {
            pages.add(new Page(pages.size() + 1, page, List.of(), Page.Origin.TEXT_LAYER, 612, 792));
        }
        return pages;
    }

    private static Map<String, String> expected(String lines) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String line : lines.lines().toList()) {
            expected.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return expected;
    }
}
