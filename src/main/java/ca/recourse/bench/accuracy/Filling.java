package ca.recourse.bench.accuracy;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** The person, numbers and days of one letter. */
record Filling(
        String name,
        String surname,
        String uci,
        String number,
        DateTimeFormatter dates,
        Map<String, LocalDate> days,
        Random random) {

    /** The names and addresses that letters are written to. */
    record People(
            List<String> given,
            List<String> surnames,
            List<String> employers,
            List<String> colleges,
            Map<String, List<String>> streets) {}

    private static final People PEOPLE = BenchFiles.yaml("people.yaml", BenchFiles.text("people.yaml"), People.class);

    private static final Map<String, List<String>> STYLES = Map.of(
            "en", List.of("MMMM d, uuuu", "d MMMM uuuu", "uuuu-MM-dd", "MMM. d, uuuu", "MMMM dd, uuuu"),
            "fr", List.of("d MMMM uuuu", "uuuu-MM-dd", "d MMMM uuuu"));

    // How many days from the decision, at least and at most.
    private static final Map<String, int[]> AWAY = Map.ofEntries(
            entry("decision", new int[] {0, 0}),
            entry("letter", new int[] {0, 0}),
            entry("maybe", new int[] {0, 0}),
            entry("plus2", new int[] {2, 4}),
            entry("received", new int[] {-120, -30}),
            entry("past", new int[] {-25, -8}),
            entry("expired", new int[] {-130, -125}),
            entry("expiry", new int[] {20, 90}),
            entry("replyby", new int[] {15, 60}),
            entry("leaveby", new int[] {10, 20}),
            entry("interview", new int[] {-28, -7}),
            entry("future", new int[] {30, 70}),
            entry("birth", new int[] {-18000, -8000}),
            entry("birth+", new int[] {-1800, -800}),
            entry("long-ago", new int[] {-3000, -1500}));

    static Filling of(Template template, Random random) {
        String surname = one(PEOPLE.surnames(), random);
        List<String> styles = STYLES.get(template.language());
        DateTimeFormatter dates = DateTimeFormatter.ofPattern(
                one(styles == null ? List.of("uuuu-MM-dd") : styles, random),
                Locale.forLanguageTag(template.language()));
        LocalDate decided = workday(LocalDate.of(template.head().year(), 9, 20).plusDays(random.nextInt(62)));
        Map<String, LocalDate> days = new TreeMap<>();
        AWAY.forEach((role, away) -> days.put(role, decided));
        days.replaceAll((role, day) -> day.plusDays(between(AWAY.getOrDefault(role, new int[] {0, 0}), random)));
        return new Filling(
                one(PEOPLE.given(), random) + " " + surname,
                surname,
                random.nextInt(4) == 0
                        ? digits(4, random) + "-" + digits(4, random)
                        : "11-" + digits(4, random) + "-" + digits(4, random),
                template.head().number() + "3" + digits(8, random),
                dates,
                days,
                random);
    }

    /** The client's identifier without its dashes. */
    String uciDigits() {
        return uci.replace("-", "");
    }

    LocalDate day(String role) {
        LocalDate day = days.get(role);
        if (day == null) {
            throw new IllegalStateException("no template date is called " + role);
        }
        return day;
    }

    /** What stands in a slot; empty for words that are no slot's name. */
    Optional<String> slot(String slot) {
        if (slot.startsWith("date:")) {
            return Optional.of(dates.format(day(slot.substring(5))));
        }
        if (slot.startsWith("iso:")) {
            return Optional.of(day(slot.substring(4)).toString());
        }
        if (slot.startsWith("street:")) {
            return Optional.of(String.join(", ", PEOPLE.streets().getOrDefault(slot.substring(7), List.of())));
        }
        return slot.matches("d{1,5}") ? Optional.of(digits(slot.length(), random)) : named(slot);
    }

    private Optional<String> named(String slot) {
        return switch (slot) {
            case "name" -> Optional.of(name);
            case "title-surname" -> Optional.of((random.nextBoolean() ? "Mr. " : "Ms. ") + surname);
            case "uci" -> Optional.of(uci);
            case "number" -> Optional.of(number);
            case "officer" -> Optional.of("Officer " + initials());
            case "initials" -> Optional.of(initials());
            case "badge" -> Optional.of(digits(5, random));
            case "lmia" -> Optional.of("8" + digits(6, random));
            case "employer" -> Optional.of(one(PEOPLE.employers(), random));
            case "college" -> Optional.of(one(PEOPLE.colleges(), random));
            default -> Optional.empty();
        };
    }

    private String initials() {
        return "" + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26));
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? day.plusDays(2) : day;
    }

    private static int between(int[] away, Random random) {
        return away[0] + random.nextInt(away[1] - away[0] + 1);
    }

    private static String digits(int count, Random random) {
        StringBuilder digits = new StringBuilder();
        for (int place = 0; place < count; place++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String one(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
