package ca.recourse.desk.web;

import ca.recourse.casefile.register.Search;
import ca.recourse.casefile.register.Search.Days;
import ca.recourse.casefile.register.Search.Order;
import ca.recourse.casefile.register.Search.Part;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody looks for, as it stands in the address bar.
 *
 * @param words typed into the search box
 * @param due {@code late}, {@code today}, {@code week}, {@code later}, or empty
 * @param kind a letter kind, or empty
 * @param application an application type, or empty
 * @param ground a ground, or empty
 * @param state {@code review}, {@code confirmed}, {@code open}, or empty
 * @param order in which order
 * @param page which page, from 1
 */
public record Looking(
        String words, String due, String kind, String application, String ground, String state, Order order, int page) {

    static final int PAGE = 50;

    private static final int MOST_WORDS = 8;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    /** Letters are counted no further than this. */
    static final int MOST_COUNTED = 10_000;

    static Looking at(Context web) {
        return new Looking(
                said(web, "q"),
                said(web, "due"),
                said(web, "kind"),
                said(web, "application"),
                said(web, "ground"),
                said(web, "state"),
                order(said(web, "order")),
                page(said(web, "page")));
    }

    private static String said(Context web, String name) {
        String said = web.queryParam(name);
        return said == null
                ? ""
                : said.strip().substring(0, Math.min(200, said.strip().length()));
    }

    private static Order order(String said) {
        return Arrays.stream(Order.values())
                .filter(order -> name(order).equals(said))
                .findFirst()
                .orElse(Order.ACT_BY);
    }

    /** An order's name in the address. */
    static String name(Order order) {
        return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int page(String said) {
        return said.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(said)) : 1;
    }

    /** As the register is asked. */
    Search search(LocalDate today) {
        return new Search(
                Stream.of(words.split("\\s+", -1))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList(),
                some(kind),
                some(application),
                some(ground),
                state.equals("review") ? Optional.of(true) : Optional.empty(),
                confirmed(),
                days(due, today),
                order,
                new Part((page - 1) * PAGE, PAGE));
    }

    private Optional<Boolean> confirmed() {
        return switch (state) {
            case "confirmed" -> Optional.of(true);
            case "open", "review" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The days of a heading: late, today, within a week, later. */
    static Optional<Days> days(String due, LocalDate today) {
        return switch (due) {
            case "late" -> Optional.of(new Days(FIRST, today.minusDays(1)));
            case "today" -> Optional.of(new Days(today, today));
            case "week" -> Optional.of(new Days(today.plusDays(1), today.plusDays(7)));
            case "later" -> Optional.of(new Days(today.plusDays(8), LAST));
            default -> Optional.empty();
        };
    }

    private static Optional<String> some(String said) {
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    /** Whether anything is looked for at all. */
    public boolean narrowed() {
        return !(words + due + kind + application + ground + state).isEmpty();
    }

    /** Whether it is the letters that wait for review, and no others. */
    public boolean isOnlyReview() {
        return state.equals("review") && (words + due + kind + application + ground).isEmpty();
    }

    /** The address of the same search on another page. */
    public String onPage(int other) {
        return "/?" + query(other);
    }

    /** The address of the same search under another heading. */
    public String dueIn(String other) {
        return "/?" + new Looking(words, other, kind, application, ground, state, order, 1).query(1);
    }

    /** The same search, as a download. */
    public String as(String file) {
        return "/export/" + file + "?" + query(1);
    }

    private String query(int other) {
        List<String> parts = new ArrayList<>();
        add(parts, "q", words);
        add(parts, "due", due);
        add(parts, "kind", kind);
        add(parts, "application", application);
        add(parts, "ground", ground);
        add(parts, "state", state);
        add(parts, "order", order == Order.ACT_BY ? "" : name(order));
        add(parts, "page", other == 1 ? "" : String.valueOf(other));
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
