package ca.recourse.law.calendar;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.Citation;
import ca.recourse.law.Phrase;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list of days that some text or office keeps.
 *
 * @param id its name on the shelf, such as {@code federal-courts-rules}
 * @param title whose list it is
 * @param citations where it is written; none for an office's own closures
 * @param province a province whose days Jollyday knows, added to those listed, such as {@code on}
 * @param days the days it lists
 * @param notes what a lawyer should know of it
 */
public record Holidays(
        String id,
        Phrase title,
        List<Citation> citations,
        Optional<String> province,
        List<Listed> days,
        List<Phrase> notes) {

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

        boolean isOn(LocalDate day) {
            return !since.map(day::isBefore).orElse(false)
                    && falls.in(Year.from(day)).anyMatch(day::equals);
        }
    }

    /** A day and what is kept on it. */
    public record Kept(LocalDate day, Phrase name) {}

    public Holidays {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(province, "province");
        citations = List.copyOf(citations);
        days = List.copyOf(days);
        notes = List.copyOf(notes);
        province.filter(name -> !Feasts.knows(name)).ifPresent(name -> {
            throw new IllegalArgumentException("no province is called " + name + "; write on, qc, bc …");
        });
    }

    /** What this list calls the day, if it lists it. */
    public Optional<Phrase> name(LocalDate day) {
        return days.stream()
                .filter(listed -> listed.isOn(day))
                .map(Listed::name)
                .findFirst()
                .or(() -> provincial(Year.from(day))
                        .filter(kept -> kept.day().equals(day))
                        .map(Kept::name)
                        .findFirst());
    }

    /** The days of a year but for weekly ones, in order. */
    public List<Kept> in(Year year) {
        Stream<Kept> listed = days.stream()
                .filter(day -> !(day.falls() instanceof DayRule.Weekly))
                .flatMap(day -> day.falls().in(year).filter(day::isOn).map(date -> new Kept(date, day.name())));
        return Stream.concat(listed, provincial(year))
                .sorted(java.util.Comparator.comparing(Kept::day))
                .toList();
    }

    private Stream<Kept> provincial(Year year) {
        return province.stream()
                .flatMap(name -> Feasts.ofProvince(name, year))
                .map(day -> new Kept(
                        day.getDate(),
                        new Phrase(day.getDescription(Locale.CANADA), day.getDescription(Locale.CANADA_FRENCH))));
    }
}
