package ca.recourse.desk;

import ca.recourse.casefile.CaseFiles;
import ca.recourse.casefile.journal.Balance;
import ca.recourse.casefile.journal.Store;
import ca.recourse.law.StatuteBook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/** What the desk asks the rest of the house for; nothing is opened before a command needs it. */
public interface Office {

    /** The program's version. */
    String version();

    /** The clock the firm works by. */
    Clock clock();

    /**
     * Someone to read letters.
     *
     * @param today the clock that days left and lateness are told by
     * @param language the language of printed words, {@code en} or {@code fr}
     */
    CaseReader reader(Clock today, String language);

    /** As {@link #reader}, knowing what people have put right in the cases of a home. */
    CaseReader keptReader(Path home, Clock today, String language);

    /** What of a home's mail can be tried, each by its name: connected to, logged in, looked into, and left again. */
    Map<String, Supplier<String>> mail(Path home);

    /** Open the doors of a home folder and take letters. */
    Service watch(Path home, Seat seat);

    /** Read letters that another machine takes in, until closed. */
    AutoCloseable work(Path home);

    /** What became of everything that came into a home folder. */
    Balance balance(Path home);

    /** Where a home folder's journal lies. */
    Store store(Path home);

    /** Someone to read what a home folder keeps, and archives, again. */
    Rereader rereader(Path home);

    /** Start this program once more, in a process of its own whose settings are those of its home. */
    Process again(String... words) throws IOException;

    /** How many route files load; a fault in one is thrown with its name. */
    int routes();

    /** The law shelf. */
    StatuteBook statuteBook();

    /** Someone to keep case files in a folder. */
    CaseFiles caseFiles(Path folder);
}
