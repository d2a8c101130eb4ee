package ca.recourse.desk.cases;

import ca.recourse.casefile.register.Accounts.Role;
import ca.recourse.casefile.register.Audit.Deed;
import ca.recourse.casefile.register.Correction;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.desk.web.Corner.Tools;
import ca.recourse.desk.web.Exports;
import ca.recourse.desk.web.Guard;
import ca.recourse.desk.web.Person;
import ca.recourse.summary.CaseSheet;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The letters that people put right, as text with what they said marked in it. It holds clients' letters. */
record AnnotatedExport(Tools tools) {

    void serve(Context web) throws IOException {
        Person person = Guard.allowed(web, Role.ADMIN);
        tools.rooms().audit().write(person.hand("downloaded"), new Deed("exported", "annotated.txt", ""));
        web.contentType("text/plain; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"annotated.txt\"");
        Writer out = new OutputStreamWriter(web.outputStream(), StandardCharsets.UTF_8);
        for (RegisteredLetter letter : tools.rooms().register().search(Exports.whole(web, tools.rooms()))) {
            out.write(annotated(letter).orElse(""));
        }
        out.flush();
    }

    private Optional<String> annotated(RegisteredLetter letter) {
        List<Correction> corrections = tools.rooms().corrections().of(letter.caseId());
        Optional<CaseSheet> sheet = corrections.isEmpty()
                ? Optional.empty()
                : tools.rooms().letters().sheet(letter, "en");
        return sheet.map(read -> AnnotatedText.of(read, corrections));
    }
}
