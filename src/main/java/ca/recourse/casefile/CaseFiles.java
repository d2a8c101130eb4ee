package ca.recourse.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import ca.recourse.casefile.journal.Durable;
import ca.recourse.casefile.journal.JournalException;
import ca.recourse.summary.CaseSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what we say about each letter in one folder: {@code <caseId>.json}, {@code .html} and {@code .ics}. */
public final class CaseFiles {

    private final Path folder;
    private final Path parts;
    private final FiledPage page;

    /** Keep case files in a folder, which is made when it is not there. */
    public CaseFiles(Path folder, FiledPage page) {
        this(folder, folder, page);
    }

    /**
     * Keep case files in a folder in which nothing else ever lies.
     *
     * @param parts where files lie until they are whole; on the same file system
     */
    public CaseFiles(Path folder, Path parts, FiledPage page) {
        this.folder = requireNonNull(folder, "folder");
        this.parts = requireNonNull(parts, "parts");
        this.page = requireNonNull(page, "page");
    }

    /** Write the three files of one letter, the page first and the summary last: who finds it finds them all. */
    public void keep(CaseSheet sheet) {
        String caseId = sheet.summary().caseId();
        try {
            Files.createDirectories(folder);
            Durable.write(folder.resolve(caseId + ".html"), page.html(sheet).getBytes(UTF_8), parts);
            Durable.write(
                    folder.resolve(caseId + ".ics"), DeadlineCalendar.ics(sheet).getBytes(UTF_8), parts);
            Durable.write(
                    folder.resolve(caseId + ".json"),
                    SummaryJson.pretty(sheet.summary()).getBytes(UTF_8),
                    parts);
        } catch (IOException e) {
            throw new JournalException("case %s could not be written to %s".formatted(caseId, folder), e);
        }
    }
}
