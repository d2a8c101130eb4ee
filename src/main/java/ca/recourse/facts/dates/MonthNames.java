package ca.recourse.facts.dates;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The months in English and French, in full, cut short, and as scans misspell them. */
final class MonthNames {

    private static final List<List<String>> NAMES = List.of(
            List.of("january", "janvier", "janv", "jan"),
            List.of("february", "fevrier", "fevr", "fev", "feb"),
            List.of("march", "mars", "mar"),
            List.of("april", "avril", "avr", "apr"),
            List.of("may", "mai"),
            List.of("june", "juin", "jun"),
            List.of("july", "juillet", "juil", "jul"),
            List.of("august", "aout", "aug"),
            List.of("september", "septembre", "sept", "sep"),
            List.of("october", "octobre", "oct"),
            List.of("november", "novembre", "nov"),
            List.of("december", "decembre", "dec"));

    /** Any month rightly spelled, longest first, in folded text. */
    static final String EXACT = NAMES.stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|", "(?:", ")"));

    /** A word that may be a misspelled month. */
    static final String LIKELY = "[a-z0-9|]{4,11}";

    private static final Map<String, Integer> NUMBERS = numbers();

    // What scans make of letters, longest first.
    private static final List<Map.Entry<String, String>> SLIPS = List.of(
            entry("rn", "m"),
            entry("vv", "w"),
            entry("cl", "d"),
            entry("ii", "n"),
            entry("0", "o"),
            entry("1", "l"),
            entry("5", "s"),
            entry("|", "l"),
            entry("8", "b"));

    private MonthNames() {}

    /** The month of a rightly spelled name, 1 to 12. */
    static Optional<Integer> exact(String folded) {
        return Optional.ofNullable(NUMBERS.get(folded));
    }

    /** The only month this misspelled word can be: one letter off a name of five letters or more. */
    static Optional<Integer> likely(String folded) {
        String repaired = folded;
        for (Map.Entry<String, String> slip : SLIPS) {
            repaired = repaired.replace(slip.getKey(), slip.getValue());
        }
        List<Integer> months = Stream.of(folded, repaired)
                .flatMap(word -> NUMBERS.entrySet().stream().filter(name -> near(name.getKey(), word)))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return months.size() == 1 ? Optional.of(months.get(0)) : Optional.empty();
    }

    private static boolean near(String name, String word) {
        return name.length() >= 5 ? oneOff(name, word) : name.equals(word);
    }

    private static boolean oneOff(String name, String word) {
        if (Math.abs(name.length() - word.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < Math.min(name.length(), word.length()) && name.charAt(head) == word.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(name.length(), word.length()) - head
                && name.charAt(name.length() - 1 - tail) == word.charAt(word.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(name.length(), word.length()) - head - tail <= 1;
    }

    private static Map<String, Integer> numbers() {
        return NAMES.stream()
                .flatMap(names -> names.stream().map(name -> entry(name, NAMES.indexOf(names) + 1)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
