package ca.recourse.desk.privacy;

import ca.recourse.casefile.privacy.Redaction;
import ca.recourse.casefile.register.Accounts.Role;
import ca.recourse.casefile.register.RegisteredLetter;
import ca.recourse.casefile.register.Search;
import ca.recourse.desk.web.Corner.Tools;
import ca.recourse.desk.web.Download;
import ca.recourse.desk.web.Exports;
import ca.recourse.desk.web.Guard;
import ca.recourse.desk.web.Person;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** The case summaries of a list without names and numbers, one a line, for counting and study. */
record RedactedExport(Tools tools) {

    void serve(Context web) throws IOException {
        Person person = Guard.allowed(web, Role.LAWYER);
        tools.rooms().audit().write(person.hand("downloaded"), PrivacyPages.exported("redacted.jsonl"));
        Search search = Exports.whole(web, tools.rooms());
        new Download("application/jsonl; charset=utf-8", "redacted.jsonl")
                .send(web, tools.rooms(), out -> write(search, out));
    }

    // One at a time: while the list goes by on one connection, each summary is fetched over another.
    private synchronized void write(Search search, OutputStream bytes) throws IOException {
        Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        AtomicInteger number = new AtomicInteger();
        Exports.each(
                tools.rooms(),
                search,
                letter -> out.write(Redaction.of(letter, json(letter), number.incrementAndGet()) + "\n"));
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
