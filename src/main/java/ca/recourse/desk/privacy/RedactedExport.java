package ca.recourse.desk.privacy;

import ca.recourse.casefile.privacy.Redaction;
import ca.recourse.casefile.register.Accounts.Role;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.desk.web.Corner.Tools;
import ca.recourse.desk.web.Exports;
import ca.recourse.desk.web.Guard;
import ca.recourse.desk.web.Person;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The case summaries of a list without names and numbers, one a line, for counting and study. */
record RedactedExport(Tools tools) {

    void serve(Context web) throws IOException {
        Person person = Guard.allowed(web, Role.LAWYER);
        tools.rooms().audit().write(person.hand("downloaded"), PrivacyPages.exported("redacted.jsonl"));
        List<RegisteredLetter> letters = tools.rooms().register().search(Exports.whole(web, tools.rooms()));
        web.contentType("application/jsonl; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"redacted.jsonl\"");
        // Written as it is made: a long list is never held whole.
        Writer out = new OutputStreamWriter(web.outputStream(), StandardCharsets.UTF_8);
        int number = 0;
        for (RegisteredLetter letter : letters) {
            number++;
            String line = Redaction.of(letter, json(letter), number);
            out.write(line + "\n");
        }
        out.flush();
    }

    private String json(RegisteredLetter letter) {
        return tools.rooms()
                .register()
                .standing(letter.caseId())
                .map(version -> version.json())
                .orElse("{}");
    }
}
