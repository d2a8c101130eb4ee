package ca.recourse.desk.cases;

import ca.recourse.casefile.register.Audit.Deed;
import ca.recourse.casefile.register.DeadlineLife;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Sources.Source;
import ca.recourse.desk.web.Corner;
import ca.recourse.desk.web.Guard;
import ca.recourse.desk.web.Person;
import ca.recourse.desk.web.Rooms;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Serves the page of one file: every letter of one person and application, and everything its deadlines went through. */
public final class CasePage implements Corner {

    /**
     * One letter of the file.
     *
     * @param letter the letter
     * @param sources every drop it came in by, the earliest first: the earliest is the best proof of receipt
     * @param copies other letters that say the same
     */
    public record Item(RegisteredLetter letter, List<Source> sources, List<String> copies) {

        public Item {
            sources = List.copyOf(sources);
            copies = List.copyOf(copies);
        }
    }

    /** A deadline and the letter it comes from. */
    public record Running(DeadlineLife life, RegisteredLetter letter) {}

    @Override
    public void open(RoutesConfig at, Tools tools) {
        at.get("/letters/{id}/case", web -> show(web, tools));
        at.get("/export/annotated.txt", new AnnotatedExport(tools)::serve);
    }

    private static void show(Context web, Tools tools) {
        Person person = Guard.person(web);
        Rooms rooms = tools.rooms();
        RegisteredLetter letter = rooms.register().find(web.pathParam("id")).orElseThrow(NotFoundResponse::new);
        rooms.audit().write(person.hand("opened"), new Deed("case page", letter.caseId(), ""));
        List<RegisteredLetter> letters = Stream.concat(Stream.of(letter), rooms.register().sameCase(letter).stream())
                .sorted(Comparator.comparing(RegisteredLetter::receivedAt).thenComparing(RegisteredLetter::caseId))
                .toList();
        tools.pages()
                .show(
                        web,
                        "case.jte",
                        Map.of(
                                "letter",
                                letter,
                                "items",
                                letters.stream().map(one -> item(one, rooms)).toList(),
                                "running",
                                running(letters, rooms)));
    }

    private static Item item(RegisteredLetter letter, Rooms rooms) {
        return new Item(
                letter,
                rooms.sources().of(letter.caseId()),
                rooms.register().alike(letter).stream()
                        .map(RegisteredLetter::caseId)
                        .toList());
    }

    private static List<Running> running(List<RegisteredLetter> letters, Rooms rooms) {
        return letters.stream()
                .flatMap(letter -> rooms.lives().of(letter.caseId()).stream().map(life -> new Running(life, letter)))
                .sorted(Comparator.comparing((Running one) -> one.life().actBy()))
                .toList();
    }
}
