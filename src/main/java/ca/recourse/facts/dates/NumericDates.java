package ca.recourse.facts.dates;

import ca.recourse.facts.dates.DateReading.DayInOrder;
import ca.recourse.facts.dates.DateReading.Form;
import ca.recourse.facts.dates.DateReading.Order;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates in digits only, in the folded text of a letter, with every day that each may mean. */
final class NumericDates {

    private static final double PLAIN = 1;
    private static final double SLIPPED = 0.75;
    private static final double SHORT_YEAR = 0.6;

    private static final String D = "[0-9oil|]";
    private static final String FRESH = "(?<![\\p{L}\\p{N}/.\\-])";
    private static final String DONE = "(?![\\p{L}\\p{N}]|[/.\\-]\\d)";

    // "2014-09-02", "2014 / 09 / 02", "02/09/2014", "2.9.2014", "2O26-O5-15", "03/04/26".
    private static final Pattern PARTED = Pattern.compile(FRESH + "(" + D + "{4}|" + D + "{1,2})\\s?([-/.])\\s?(" + D
            + "{1,2})\\s?\\2\\s?(" + D + "{4}|" + D + "{1,2})" + DONE);
    // "Date: 20171106", "Date: 2026 05 15": only where a label says that it is a date.
    private static final Pattern LABELLED = Pattern.compile(
            "(?:date|dated|date[a-z ]{0,24})(?: ?\\([a-z/ \\-]{4,24}\\))? ?[:\\n] {0,4}(\\d{4}) ?(\\d{2}) ?(\\d{2})(?!\\d)");

    private NumericDates() {}

    static Stream<DateReading> in(String folded) {
        return Stream.concat(
                PARTED.matcher(folded).results().flatMap(match -> parted(match).stream()),
                LABELLED.matcher(folded).results().flatMap(match -> labelled(match).stream()));
    }

    private static Optional<DateReading> labelled(MatchResult match) {
        return Calendar.day(number(match.group(1)), number(match.group(2)), number(match.group(3)))
                .map(day -> new DateReading(
                        match.start(1),
                        match.end(3),
                        List.of(new DayInOrder(day, Order.YEAR_MONTH_DAY)),
                        Form.YEAR_FIRST,
                        PLAIN));
    }

    private static Optional<DateReading> parted(MatchResult match) {
        String digits = match.group(1) + match.group(3) + match.group(4);
        if (digits.chars().filter(Character::isDigit).count() * 2 <= digits.length()) {
            return Optional.empty();
        }
        Form form = form(match);
        if (form == Form.SHORT_YEAR
                && (match.group(4).length() != 2 || match.group(2).equals("."))) {
            return Optional.empty();
        }
        List<DayInOrder> days = days(form, number(match.group(1)), number(match.group(3)), number(match.group(4)));
        double strength = OcrDigits.slipped(digits) ? SLIPPED : form == Form.SHORT_YEAR ? SHORT_YEAR : PLAIN;
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateReading(match.start(), match.end(), days, form, strength));
    }

    private static Form form(MatchResult match) {
        if (match.group(1).length() == 4) {
            return Form.YEAR_FIRST;
        }
        return match.group(4).length() == 4 ? Form.YEAR_LAST : Form.SHORT_YEAR;
    }

    private static List<DayInOrder> days(Form form, int a, int b, int c) {
        Stream<DayInOrder> days = switch (form) {
            case YEAR_FIRST -> day(Order.YEAR_MONTH_DAY, a, b, c);
            case YEAR_LAST -> Stream.concat(day(Order.DAY_MONTH_YEAR, c, b, a), day(Order.MONTH_DAY_YEAR, c, a, b));
            default ->
                Stream.of(
                                day(Order.DAY_MONTH_YEAR, 2000 + c, b, a),
                                day(Order.MONTH_DAY_YEAR, 2000 + c, a, b),
                                day(Order.YEAR_MONTH_DAY, 2000 + a, b, c))
                        .flatMap(stream -> stream);
        };
        return onceEach(days.toList());
    }

    private static Stream<DayInOrder> day(Order order, int year, int month, int day) {
        return Calendar.day(year, month, day).map(date -> new DayInOrder(date, order)).stream();
    }

    // "04/04/2026" is one day whatever the order.
    private static List<DayInOrder> onceEach(List<DayInOrder> days) {
        Map<LocalDate, DayInOrder> byDay =
                days.stream().collect(Collectors.toMap(DayInOrder::day, one -> one, (first, second) -> first));
        return byDay.values().stream()
                .sorted(Comparator.comparing(DayInOrder::day))
                .toList();
    }

    private static int number(String digits) {
        return OcrDigits.read(digits).orElse(0);
    }
}
