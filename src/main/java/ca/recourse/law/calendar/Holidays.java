package ca.recourse.law.calendar;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Phrase;
import ca.recourse.law.text.Citation;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of days that some text or office keeps. Each year is worked out once. */
public final class Holidays {

    private final Listing listing;
    private final Map<Year, Map<LocalDate, Phrase>> years = new ConcurrentHashMap<>();

    public Holidays(Listing listing) {
        this.listing = listing;
    }

    /**
     * The list as its pack writes it.
     *
     * @param id its name on the shelf, such as {@code federal-courts-rules}
     * @param title whose list it is
     * @param citations where it is written; none for an office's own closures
     * @param province a province whose days Jollyday knows, added to those listed, such as {@code on}
     * @param days the days it lists
     * @param notes what a lawyer should know of it
     */
    public record Listing(
            String id,
            Phrase title,
            List<Citation> citations,
            Optional<String> province,
            List<Listed> days,
            List<Phrase> notes) {

        public Listing {
            requireNonNull(id, "id");
            requireNonNull(title, "title");
            requireNonNull(province, "province");
            citations = List.copyOf(citations);
            days = List.copyOf(days);
            notes = List.copyOf(notes);
            province.filter(name -> !Feasts.knows(name)).ifPresent(name -> {
                throw new IllegalArgumentException(
                        "no province is called \"" + name + "\"; write \"on\", \"qc\", \"bc\"");
            });
        }
    }

    /**
     * A day on the list.
     *
     * @param name what it is called
     * @param falls when it falls
     * @param since the first day it could be kept, where known from the text
     */
    public record Listed(Phrase name, DayRule falls, Optional<LocalDate> since) {

        public Listed {
            requireNonNull(name, "name");
            requireNonNull(falls, "falls");
            requireNonNull(since, "since");
        }

        private Stream<Kept> in(Year year) {
            return falls.in(year).filter(this::isKeptBy).map(day -> new Kept(day, name));
        }

        private boolean isKeptBy(LocalDate day) {
            return !since.map(day::isBefore).orElse(false);
        }

        private boolean isWeekly() {
            return falls instanceof DayRule.Weekly;
        }
    }

    /** A day and what is kept on it. */
    public record Kept(LocalDate day, Phrase name) {}

    public String id() {
        return listing.id();
    }

    /** The list as its pack writes it. */
    public Listing listing() {
        return listing;
    }

    /** What this list calls the day, if it lists it. */
    public Optional<Phrase> name(LocalDate day) {
        return Optional.ofNullable(
                years.computeIfAbsent(Year.from(day), this::named).get(day));
    }

    /** The days of a year but for weekly ones, in order. */
    public List<Kept> in(Year year) {
        Stream<Kept> listed =
                listing.days().stream().filter(day -> !day.isWeekly()).flatMap(day -> day.in(year));
        return Stream.concat(listed, provincial(year))
                .sorted(Comparator.comparing(Kept::day))
                .toList();
    }

    @Override
    public String toString() {
        return id();
    }

    // A holiday on a Sunday is called by its own name.
    private Map<LocalDate, Phrase> named(Year year) {
        Stream<Kept> weekly = listing.days().stream().filter(Listed::isWeekly).flatMap(day -> day.in(year));
        return Stream.concat(in(year).stream(), weekly)
                .collect(Collectors.toMap(Kept::day, Kept::name, (holiday, weekday) -> holiday));
    }

    private Stream<Kept> provincial(Year year) {
        return listing.province().stream()
                .flatMap(name -> Feasts.ofProvince(name, year).stream())
                .map(day -> new Kept(
                        day.getDate(),
                        new Phrase(day.getDescription(Locale.CANADA), day.getDescription(Locale.CANADA_FRENCH))));
    }
}
