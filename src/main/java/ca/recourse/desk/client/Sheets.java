package ca.recourse.desk.client;

import ca.recourse.casefile.register.Audit.Deed;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.desk.web.Corner;
import ca.recourse.desk.web.Guard;
import ca.recourse.desk.web.Pages;
import ca.recourse.desk.web.Person;
import ca.recourse.desk.web.Rooms;
import ca.recourse.desk.web.Shell;
import ca.recourse.summary.CaseSheet;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Serves the page for the client and the sheet for counsel, in either language, to be printed. */
public final class Sheets implements Corner {

    private static final String NOTES = "officer-notes";

    @Override
    public void open(RoutesConfig at, Tools tools) {
        Printed printed = new Printed(tools, PlainWords.shipped());
        at.get("/letters/{id}/client", printed::client);
        at.get("/letters/{id}/hand-over", printed::handOver);
    }

    private record Printed(Tools tools, PlainWords words) {

        private void client(Context web) {
            RegisteredLetter letter = opened(web, "client page");
            CaseSheet sheet = sheet(letter, language(web)).orElse(null);
            if (sheet == null) {
                stale(web, letter);
                return;
            }
            ClientPage page = ClientPage.of(sheet, letter, rooms().lives().of(letter.caseId()), words);
            tools.pages().show(web, "client.jte", Map.of("page", page, "sheet", sheet), sheet.language());
        }

        private void handOver(Context web) {
            RegisteredLetter letter = opened(web, "hand-over sheet");
            CaseSheet sheet = sheet(letter, language(web)).orElse(null);
            if (sheet == null) {
                stale(web, letter);
                return;
            }
            tools.pages()
                    .show(
                            web,
                            "hand-over.jte",
                            Map.of("page", handOver(letter, sheet, tools.pages().shell(web, sheet.language()))),
                            sheet.language());
        }

        private HandOver handOver(RegisteredLetter letter, CaseSheet sheet, Shell shell) {
            List<RegisteredLetter> others = rooms().register().sameCase(letter);
            Chronology.Told told = new Chronology.Told(
                    letter,
                    sheet.summary().dates(),
                    rooms().sources().of(letter.caseId()),
                    rooms().corrections().of(letter.caseId()),
                    rooms().lives().of(letter.caseId()),
                    others);
            List<CaseSheet> notes = others.stream()
                    .filter(other -> other.kind().equals(NOTES))
                    .flatMap(other -> sheet(other, sheet.language()).stream())
                    .toList();
            return new HandOver(
                    letter, sheet, !letter.confirmed(), new Chronology(shell).of(told), HandOver.against(sheet, notes));
        }

        private RegisteredLetter opened(Context web, String what) {
            Person person = Guard.person(web);
            RegisteredLetter letter =
                    rooms().register().find(web.pathParam("id")).orElseThrow(NotFoundResponse::new);
            rooms().audit().write(person.hand("opened"), new Deed(what, letter.caseId(), ""));
            return letter;
        }

        private Optional<CaseSheet> sheet(RegisteredLetter letter, String language) {
            return rooms().letters().sheet(letter, language);
        }

        // Never a page for a client from a reading that no longer holds.
        private void stale(Context web, RegisteredLetter letter) {
            web.status(409);
            tools.pages().show(web, "stale.jte", Map.of("letter", letter));
        }

        private Rooms rooms() {
            return tools.rooms();
        }

        private static String language(Context web) {
            String asked = web.queryParam("language");
            return "fr".equals(asked) || "en".equals(asked) ? asked : Pages.language(web);
        }
    }
}
