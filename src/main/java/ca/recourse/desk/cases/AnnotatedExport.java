package ca.recourse.desk.cases;

import ca.recourse.casefile.register.Accounts.Role;
import ca.recourse.casefile.register.Audit.Deed;
import ca.recourse.casefile.register.Correction;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The letters that people put right, as text with what they said marked in it. It holds clients' letters. */
record AnnotatedExport(Tools tools) {

    void serve(Context web) throws IOException {
        Person person = Guard.allowed(web, Role.ADMIN);
        tools.rooms().audit().write(person.hand("downloaded"), new Deed("exported", "annotated.txt", ""));
        List<RegisteredLetter> letters = corrected(Exports.whole(web, tools.rooms()));
        new Download("text/plain; charset=utf-8", "annotated.txt").send(web, tools.rooms(), out -> write(letters, out));
    }

    // Found first, read afterwards: reading a letter again takes seconds, and a register must not be kept that long.
    private List<RegisteredLetter> corrected(Search search) throws IOException {
        Set<String> cases = tools.rooms().corrections().cases();
        List<RegisteredLetter> letters = new ArrayList<>();
        Exports.each(tools.rooms(), search, letter -> {
            if (cases.contains(letter.caseId())) {
                letters.add(letter);
            }
        });
        return letters;
    }

    private void write(List<RegisteredLetter> letters, OutputStream bytes) throws IOException {
        Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        for (RegisteredLetter letter : letters) {
            out.write(annotated(letter).orElse(""));
        }
        out.flush();
    }

    private Optional<String> annotated(RegisteredLetter letter) {
        List<Correction> corrections = tools.rooms().corrections().of(letter.caseId());
        return tools.rooms().letters().sheet(letter, "en").map(read -> AnnotatedText.of(read, corrections));
    }
}
