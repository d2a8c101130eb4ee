package ca.recourse.law.pack;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.text.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code shelf.yaml} says of the whole.
 *
 * @param compared the day the packs were last compared with the official text
 * @param instruments the texts they cite
 * @param holidays the lists of holidays, by id
 * @param calendars the ways of counting, by id
 * @param recourses the recourses, by id, in the order a person would look for them
 */
record Shelf(
        LocalDate compared,
        List<Instrument> instruments,
        List<String> holidays,
        List<String> calendars,
        List<String> recourses) {

    static final String FILE = "shelf.yaml";

    /** The files that every shelf has, beside those it lists. */
    static final List<String> SINGLE = List.of(
            "count.yaml",
            "print.yaml",
            "clocks.yaml",
            "receipts.yaml",
            "decisions.yaml",
            "grounds.yaml",
            "assessment/sentences.yaml",
            "assessment/questions.yaml");

    Shelf {
        requireNonNull(compared, "compared");
        instruments = List.copyOf(instruments);
        holidays = List.copyOf(holidays);
        calendars = List.copyOf(calendars);
        recourses = List.copyOf(recourses);
    }

    static Shelf of(PackFile file) {
        return file.as(Shelf.class, PackYaml.defining(Map.of()));
    }

    Map<String, Instrument> byId() {
        return instruments.stream().collect(Collectors.toMap(Instrument::id, Function.identity()));
    }

    /** The files it lists. */
    List<String> fileNames() {
        return Stream.of(
                        SINGLE.stream(),
                        in("holidays", holidays),
                        in("calendars", calendars),
                        in("recourses", recourses))
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<String> in(String folder, List<String> ids) {
        return ids.stream().map(id -> folder + "/" + id + ".yaml");
    }
}
