package ca.recourse;

import ca.recourse.casefile.journal.Durable;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.JournalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of cases as they lay in the outbox before a run was approved.
 *
 * @param home whose outbox
 * @param run the run
 */
record UndoShelf(HomeFolder home, String run) {

    private static final List<String> ENDINGS = List.of("html", "ics", "json");

    private Path folder() {
        return home.undo().resolve(run);
    }

    /** Keep the files of a case as they are now, unless they were kept before. */
    void keep(String caseId) {
        ENDINGS.forEach(ending -> copy(home.outbox(), folder(), caseId + "." + ending, false));
    }

    /** Bring them back. */
    void bringBack(String caseId) {
        ENDINGS.forEach(ending -> copy(folder(), home.outbox(), caseId + "." + ending, true));
    }

    private void copy(Path from, Path to, String name, boolean over) {
        try {
            if (Files.exists(from.resolve(name)) && (over || Files.notExists(to.resolve(name)))) {
                Durable.makeFolder(to);
                Durable.write(to.resolve(name), Files.readAllBytes(from.resolve(name)), home.parts());
            }
        } catch (IOException e) {
            throw new JournalException(
                    "%s could not be copied to %s; see that the disk has room".formatted(name, to), e);
        }
    }
}
