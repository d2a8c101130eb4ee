package ca.recourse.letter.split;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The date in the head of a page, only to tell one letter from another: facts are found elsewhere. */
final class HeadDate {

    // "2026-11-02"
    private static final Pattern ISO = Pattern.compile("\\b(?<y>20\\d\\d)-(?<m>[01]\\d)-(?<d>[0-3]\\d)\\b");
    // "November 2, 2026", "Nov. 2nd 2026"
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(?<m>[a-z]{3,9})\\.? ?(?<d>\\d{1,2})(?:st|nd|rd|th)?,? ?(?<y>20\\d\\d)\\b");
    // "2 November 2026", "1er octobre 2026"
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(?<d>\\d{1,2})(?:st|nd|rd|th|er)? ?(?:of )?(?<m>[a-z]{3,9})\\.?,? ?(?<y>20\\d\\d)\\b");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("juin", 6),
            Map.entry("jul", 7),
            Map.entry("juil", 7),
            Map.entry("aug", 8),
            Map.entry("aou", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private HeadDate() {}

    /** The first date in these lines, as year, month and day; lines in lower case and without accents. */
    static Optional<String> in(List<String> lines) {
        return lines.stream().flatMap(HeadDate::dates).findFirst();
    }

    private static Stream<String> dates(String line) {
        return Stream.of(ISO, MONTH_FIRST, DAY_FIRST)
                .flatMap(form -> form.matcher(line).results().flatMap(match -> date(form, match)));
    }

    private static Stream<String> date(Pattern form, MatchResult match) {
        boolean monthFirst = form == MONTH_FIRST;
        String year = form == ISO ? match.group(1) : match.group(3);
        String month = form == ISO || !monthFirst ? match.group(2) : match.group(1);
        String day = form == ISO ? match.group(3) : match.group(monthFirst ? 2 : 1);
        return month(month).stream()
                .map(number -> String.format(Locale.ROOT, "%s-%02d-%02d", year, number, Integer.parseInt(day)));
    }

    private static Optional<Integer> month(String name) {
        if (Character.isDigit(name.charAt(0))) {
            return Optional.of(Integer.parseInt(name));
        }
        return Optional.ofNullable(MONTHS.get(name.substring(0, Math.min(4, name.length()))))
                .or(() -> Optional.ofNullable(MONTHS.get(name.substring(0, 3))));
    }
}
