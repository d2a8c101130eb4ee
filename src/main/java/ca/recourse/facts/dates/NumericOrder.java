package ca.recourse.facts.dates;

import ca.recourse.facts.DatedMention.Role;
import ca.recourse.facts.dates.DateReading.DayInOrder;
import ca.recourse.facts.dates.DateReading.Form;
import ca.recourse.facts.dates.DateReading.Order;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settles dates such as 03/04/2026 that may be two days, by what the same letter shows and by nothing else: a format it
 * states, another date in the same form, or the same day elsewhere in words.
 */
final class NumericOrder {

    // "DD/MM/YYYY", "jj-mm-aaaa", "day month year", in folded text.
    private static final Map<Order, Pattern> STATED = Map.of(
            Order.DAY_MONTH_YEAR,
                    Pattern.compile("(?<![a-z])(?:(?:dd?|jj?)[/. -]{1,3}mm?[/. -]{1,3}(?:yy|aa|y|a)"
                            + "|(?:day|jour)[/. -]{1,3}(?:month|mois)[/. -]{1,3}(?:year|annee))"),
            Order.MONTH_DAY_YEAR,
                    Pattern.compile("(?<![a-z])(?:mm?[/. -]{1,3}(?:dd?|jj?)[/. -]{1,3}(?:yy|aa|y|a)"
                            + "|(?:month|mois)[/. -]{1,3}(?:day|jour)[/. -]{1,3}(?:year|annee))"),
            Order.YEAR_MONTH_DAY,
                    Pattern.compile("(?<![a-z])(?:yy|aa)(?:yy|aa)?[/. -]{1,3}mm?[/. -]{1,3}(?:dd?|jj?)(?![a-z])"));

    private static final int BESIDE = 60;

    private NumericOrder() {}

    /** A date and what it was found to be. */
    record Told(DateReading date, Said said) {}

    static List<Told> settled(List<Told> dates, String folded) {
        return dates.stream()
                .map(told -> told.date().settled() ? told : settled(told, dates, folded))
                .toList();
    }

    private static Told settled(Told told, List<Told> dates, String folded) {
        return Stream.<Optional<DayInOrder>>of(
                        onlyOne(
                                told,
                                one -> statedIn(beside(told.date(), folded)).contains(one.order())),
                        onlyOne(told, one -> saidInWords(one, told, dates)),
                        onlyOne(told, one -> sameForm(told, dates).contains(one.order())),
                        onlyOne(told, one -> statedIn(folded).contains(one.order())))
                .flatMap(Optional::stream)
                .findFirst()
                .map(day -> new Told(told.date().only(day), told.said()))
                .orElse(told);
    }

    private static Optional<DayInOrder> onlyOne(Told told, Predicate<DayInOrder> fits) {
        List<DayInOrder> fitting = told.date().days().stream().filter(fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static String beside(DateReading date, String folded) {
        return folded.substring(Math.max(0, date.start() - BESIDE), Math.min(folded.length(), date.end() + BESIDE));
    }

    private static Set<Order> statedIn(String folded) {
        return STATED.entrySet().stream()
                .filter(stated -> stated.getValue().matcher(folded).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Order.class)));
    }

    // A reply date in words proves nothing about a letter's date: 30 days on, it may be the other reading.
    private static boolean saidInWords(DayInOrder day, Told told, List<Told> dates) {
        return dates.stream()
                .filter(other ->
                        other.date().form() == Form.WORDS || other.date().form() == Form.YEAR_FIRST)
                .filter(other -> alike(other.said().role(), told.said().role()))
                .anyMatch(other -> other.date().settled() && other.date().day().equals(day.day()));
    }

    private static boolean alike(Role one, Role other) {
        Set<Role> own = EnumSet.of(Role.DECISION, Role.LETTER);
        return one == other || (own.contains(one) && own.contains(other));
    }

    private static Set<Order> sameForm(Told told, List<Told> dates) {
        return dates.stream()
                .filter(other -> other.date().settled()
                        && other.date().form() == told.date().form())
                .filter(other -> !other.said().foreign())
                .map(other -> other.date().days().get(0))
                .filter(day -> day.day().getDayOfMonth() > 12)
                .map(DayInOrder::order)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Order.class)));
    }
}
