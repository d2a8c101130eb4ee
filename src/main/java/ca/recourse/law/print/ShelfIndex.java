package ca.recourse.law.print;

import ca.recourse.law.FollowUp;
import ca.recourse.law.Ground;
import ca.recourse.law.Recourse;
import ca.recourse.law.StatuteBook;
import ca.recourse.law.calendar.CountingCalendar;
import ca.recourse.law.decision.DecisionKind;
import ca.recourse.law.text.Instrument;
import java.time.Year;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a person asks the shelf for: anything on it by its id, or a provision. */
public final class ShelfIndex {

    private static final int SUGGESTED = 5;

    // "IRPA 72(2)(b)", "irpr 182": an instrument and a number.
    private static final Pattern PROVISION = Pattern.compile("^([A-Za-z]{2,8}) {1,4}(\\d[0-9A-Za-z.()]{0,24})$");

    private final StatuteBook book;
    private final LawPrinter printer;

    /** An index that answers in {@code "fr"} or, for any other language, in English. */
    public ShelfIndex(StatuteBook book, String language) {
        this.book = book;
        this.printer = new LawPrinter(book, language);
    }

    /** The page of what is called so; a calendar's shows this year. Empty where nothing is. */
    public Optional<String> page(String what, Year year) {
        return book.find(what)
                .map(printer::recourse)
                .or(() -> book.decision(what).map(printer::decision))
                .or(() -> book.clock(what).map(printer::clock))
                .or(() -> book.grounds().ground(what).map(printer::ground))
                .or(() -> calendar(what).map(calendar -> printer.calendar(calendar, year)))
                .or(() -> provision(what).map(printer::provision));
    }

    /** What is called most like this, likest first. */
    public List<String> nearest(String what) {
        Set<String> asked = pairs(what);
        return names().distinct()
                .filter(name -> likeness(asked, name) > 0)
                .sorted(Comparator.comparing((String name) -> -likeness(asked, name)))
                .limit(SUGGESTED)
                .toList();
    }

    private Optional<CountingCalendar> calendar(String id) {
        return book.calendars().stream()
                .filter(calendar -> calendar.id().equals(id))
                .findFirst();
    }

    private Optional<String> provision(String what) {
        return PROVISION
                .matcher(what)
                .results()
                .findFirst()
                .flatMap(cited -> book.instruments().stream()
                        .map(Instrument::id)
                        .filter(id -> id.equalsIgnoreCase(cited.group(1)))
                        .map(id -> id + " " + cited.group(2))
                        .findFirst());
    }

    private Stream<String> names() {
        return Stream.of(
                        book.recourses().stream().map(Recourse::id),
                        book.decisions().stream().map(DecisionKind::id),
                        book.clocks().stream().map(FollowUp::id),
                        book.grounds().all().stream().map(Ground::code),
                        book.calendars().stream().map(CountingCalendar::id),
                        book.instruments().stream().map(Instrument::id))
                .flatMap(ids -> ids);
    }

    // Of all pairs of letters in either, the share that stands in both.
    private static double likeness(Set<String> asked, String name) {
        Set<String> pairs = pairs(name);
        Set<String> both = new HashSet<>(pairs);
        both.retainAll(asked);
        return 2.0 * both.size() / Math.max(1, asked.size() + pairs.size());
    }

    private static Set<String> pairs(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 1 < text.length(); at++) {
            pairs.add(text.substring(at, at + 2));
        }
        return pairs;
    }
}
