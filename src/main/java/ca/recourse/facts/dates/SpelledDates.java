package ca.recourse.facts.dates;

import static ca.recourse.facts.dates.OcrDigits.ONE;

import ca.recourse.facts.dates.DateReading.DayInOrder;
import ca.recourse.facts.dates.DateReading.Form;
import ca.recourse.facts.dates.DateReading.Order;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates with the month in words, in the folded text of a letter. */
final class SpelledDates {

    private static final double PLAIN = 1;
    private static final double SLIPPED = 0.8;
    private static final double MISSPELLED = 0.7;
    private static final double SHORT_YEAR = 0.6;

    // "1", "15", "l5", and "1 5" where the scan parted a day that a comma and the year follow.
    private static final String DAY = "(?<day>[0-3il|] [0-9](?= ?[,.] ?[12])|[0-3ilo|z]?" + ONE + ")";
    private static final String ORDINAL = "(?:\\s?(?:st|nd|rd|th|ere?|eme|e|\u1D49\u02B3)(?![a-z]))?";
    // "2026", "2O26", "20 26".
    private static final String YEAR = "(?<year>[12zil|][09o]" + ONE + "{2}|[12] ?[09] ?\\d ?\\d)(?![0-9])";
    private static final String FRESH = "(?<![a-z0-9])";
    private static final String GAP = "[ \\t,.\\-/]{0,4}";
    // "5. May 2026" may be the end of a section number.
    private static final String DAY_GAP = "(?:[ \\t\\-/]{0,4}|\\.)";
    // One line end may lie inside a date; two make a new paragraph.
    private static final String TURN = GAP + "\\n?[ \\t]{0,4}";

    // "2 September 2014", "1er juin 2026", "15-May-2026", "15th day of May, 2026".
    private static final String DAY_FIRST =
            FRESH + DAY + ORDINAL + "(?: day)?(?: of)?" + DAY_GAP + "(?<month>%s)\\.?" + TURN + YEAR;
    // "le 2" / "septembre 2014": only after a word that announces a day, for "Page 1" / "May 2026" says no day.
    private static final String DAY_FIRST_TURNED = FRESH
            + "(?<=(?:^|[^a-z])(?:le|du|au|on|of|by|until|before|after|dated) )"
            + DAY + ORDINAL + " ?\\n ?(?<month>%s)\\.?" + TURN + YEAR;
    // "September 2, 2014", "Sept. 2, 2014", "May15,2026", "Mai l5 2026"; but not "mail 2026".
    private static final String MONTH_FIRST =
            FRESH + "(?<month>%s)(?=[\\d \\t,.\\-/\\n])" + TURN + DAY + ORDINAL + TURN + YEAR;
    // "2026-MAY-15", "2026 May 15".
    private static final String YEAR_FIRST =
            "(?<![a-z0-9/\\-])" + YEAR + "[ \\-/.]{1,3}(?<month>%s)[ \\-/.,]{1,3}" + DAY + "(?![a-z0-9])";

    private static final List<Pattern> EXACT = shapes(MonthNames.EXACT);
    private static final List<Pattern> LIKELY = shapes(MonthNames.LIKELY);

    // "15-MAY-26": the year may be either end.
    private static final Pattern SHORT =
            Pattern.compile(FRESH + "(\\d{1,2})([-/])(" + MonthNames.EXACT + ")\\2'?(\\d\\d)(?![\\d:/-])");

    // "1 5 mai 2026": a day parted by the scan, or the end of "page 1" before another day.
    private static final Pattern LOOSE_DIGIT =
            Pattern.compile("(^|[\\n:,]|\\ble) {0,3}([123]) $|(?<![a-z0-9])([123]) $");
    private static final int LOOSE_REACH = 12;

    private SpelledDates() {}

    static Stream<DateReading> in(String folded) {
        return Stream.of(
                        EXACT.stream().flatMap(shape -> found(shape, folded, MonthNames::exact, PLAIN)),
                        LIKELY.stream().flatMap(shape -> found(shape, folded, MonthNames::likely, MISSPELLED)),
                        SHORT.matcher(folded).results().flatMap(SpelledDates::shortYear))
                .flatMap(stream -> stream);
    }

    private static List<Pattern> shapes(String month) {
        return Stream.of(DAY_FIRST, DAY_FIRST_TURNED, MONTH_FIRST, YEAR_FIRST)
                .map(shape -> Pattern.compile(shape.formatted(month)))
                .toList();
    }

    private static Stream<DateReading> found(
            Pattern shape, String folded, Function<String, Optional<Integer>> months, double strength) {
        Matcher match = shape.matcher(folded);
        Stream.Builder<DateReading> found = Stream.builder();
        while (match.find()) {
            months.apply(match.group("month"))
                    .flatMap(month -> reading(match, month, strength))
                    .map(reading -> withLooseDigit(reading, folded))
                    .ifPresent(found);
        }
        return found.build();
    }

    private static Optional<DateReading> reading(Matcher match, int month, double strength) {
        String day = match.group("day");
        String year = match.group("year");
        boolean slipped = OcrDigits.slipped(day) || OcrDigits.slipped(year);
        double plainness = slipped ? Math.min(strength, SLIPPED) : strength;
        return OcrDigits.read(day)
                .flatMap(number -> Calendar.day(OcrDigits.year(year), month, number))
                .map(date -> new DateReading(
                        match.start(),
                        match.end(),
                        List.of(new DayInOrder(date, Order.SPELLED)),
                        Form.WORDS,
                        plainness));
    }

    private static DateReading withLooseDigit(DateReading reading, String folded) {
        int from = Math.max(0, reading.start() - LOOSE_REACH);
        Matcher loose = LOOSE_DIGIT.matcher(folded).region(from, reading.start());
        boolean single = folded.startsWith(" ", reading.start() + 1) || folded.startsWith("\n", reading.start() + 1);
        if (!single || !Character.isDigit(folded.charAt(reading.start())) || !loose.find()) {
            return reading;
        }
        boolean parted = loose.group(2) != null;
        int tens = Integer.parseInt(parted ? loose.group(2) : loose.group(3)) * 10;
        return Calendar.day(
                        reading.day().getYear(),
                        reading.day().getMonthValue(),
                        tens + reading.day().getDayOfMonth())
                .map(later -> new DayInOrder(later, Order.SPELLED))
                .map(later -> parted
                        ? new DateReading(reading.start() - 2, reading.end(), List.of(later), Form.WORDS, MISSPELLED)
                        : new DateReading(
                                reading.start(),
                                reading.end(),
                                List.of(reading.days().get(0), later),
                                Form.WORDS,
                                MISSPELLED))
                .orElse(reading);
    }

    private static Stream<DateReading> shortYear(MatchResult match) {
        int first = Integer.parseInt(match.group(1));
        int last = Integer.parseInt(match.group(4));
        int month = MonthNames.exact(match.group(3)).orElseThrow();
        List<DayInOrder> days = Stream.of(
                        Calendar.day(2000 + last, month, first).map(day -> new DayInOrder(day, Order.DAY_MONTH_YEAR)),
                        Calendar.day(2000 + first, month, last).map(day -> new DayInOrder(day, Order.YEAR_MONTH_DAY)))
                .flatMap(Optional::stream)
                .sorted((a, b) -> a.day().compareTo(b.day()))
                .toList();
        return days.isEmpty()
                ? Stream.empty()
                : Stream.of(new DateReading(match.start(), match.end(), days, Form.SHORT_YEAR, SHORT_YEAR));
    }
}
