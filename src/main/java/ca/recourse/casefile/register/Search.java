package ca.recourse.casefile.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person looks for. Everything said must hold; what is not said does not matter.
 *
 * @param words each of them begins a word of the name, a number, the case id, the file's name, the office, the grounds or
 *     the words that prove them, whatever its case or accents
 * @param kind the letter kind
 * @param application the application type
 * @param ground a ground the letter gives
 * @param review whether a person must look
 * @param confirmed whether a person has confirmed it
 * @param actBy from and to which day it must be acted by, of the days that still run
 * @param order in which order
 * @param page which part of what is found
 */
public record Search(
        List<String> words,
        Optional<String> kind,
        Optional<String> application,
        Optional<String> ground,
        Optional<Boolean> review,
        Optional<Boolean> confirmed,
        Optional<Days> actBy,
        Order order,
        Part page) {

    /** Everything, the most urgent first. */
    public static final Search EVERYTHING = new Search(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Order.ACT_BY,
            new Part(0, 50));

    /** From one day to another, both included. */
    public record Days(LocalDate from, LocalDate to) {}

    /** A part of what is found: how many rows are passed over, how many are wanted at most. */
    public record Part(int offset, int most) {}

    /** In which order. Rows without the day come last. */
    public enum Order {
        ACT_BY("due, case_id"),
        NEWEST("received_at desc, case_id desc"),
        OLDEST("received_at, case_id"),
        NAME("person_name is null, person_name, case_id"),
        DECISION("decision_date is null, decision_date desc, case_id");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }
    }

    public Search {
        words = List.copyOf(words);
    }

    /** The same, for these words. */
    public Search withWords(List<String> looked) {
        return new Search(looked, kind, application, ground, review, confirmed, actBy, order, page);
    }
}
