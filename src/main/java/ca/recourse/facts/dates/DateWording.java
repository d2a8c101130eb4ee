package ca.recourse.facts.dates;

import ca.recourse.facts.Wording;
import ca.recourse.facts.WordingFile;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How letters say what a date is: the files {@code dates.yaml}, both languages together.
 *
 * @param rules what gives a date its role
 * @param earlier says that a sentence speaks of a decision before this one
 * @param salutations begin the letter's body
 * @param closings end it
 * @param notes begin the officer's notes
 * @param mailHeads begin a line of a mail's head, in folded text
 */
record DateWording(
        List<RoleRule> rules,
        List<Wording> earlier,
        List<Wording> bookings,
        List<Wording> salutations,
        List<Wording> closings,
        List<Wording> notes,
        List<String> mailHeads) {

    /** One language's file, as written. */
    record Written(
            List<WrittenRule> roles,
            List<String> earlier,
            List<String> bookings,
            List<String> salutations,
            List<String> closings,
            List<String> notes,
            @JsonProperty("mail-heads") List<String> mailHeads) {}

    /** A rule as written: words that stand before a date as its label, and phrases that hold it. */
    record WrittenRule(
            String role,
            double strength,
            boolean starts,
            boolean weak,
            boolean last,
            boolean foreign,
            boolean passing,
            Optional<String> why,
            List<String> labels,
            List<String> phrases) {

        RoleRule compiled() {
            return RoleRule.of(this);
        }
    }

    static DateWording load() {
        List<Written> files = WordingFile.inEachLanguage("dates.yaml", Written.class);
        return new DateWording(
                files.stream()
                        .flatMap(file -> file.roles().stream())
                        .map(WrittenRule::compiled)
                        .toList(),
                wordings(files, Written::earlier),
                wordings(files, Written::bookings),
                wordings(files, Written::salutations),
                wordings(files, Written::closings),
                wordings(files, Written::notes),
                files.stream().flatMap(file -> file.mailHeads().stream()).toList());
    }

    private static List<Wording> wordings(List<Written> files, Function<Written, List<String>> part) {
        Stream<String> phrases = files.stream().flatMap(file -> part.apply(file).stream());
        return phrases.map(Wording::of).toList();
    }
}
