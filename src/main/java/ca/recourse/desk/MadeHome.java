package ca.recourse.desk;

import ca.recourse.casefile.journal.HomeException;
import ca.recourse.casefile.journal.HomeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A home whose register is made up, and may be filled and signed in to by us. */
final class MadeHome {

    private static final String MARK = "made-up-register";

    private MadeHome() {}

    /**
     * Mark an empty folder as such a home; one that is marked already is left as it is.
     *
     * @throws HomeException when it is a firm's own home: never fill that with letters that do not exist
     */
    static void refuseReal(Path folder) {
        HomeFolder home = HomeFolder.at(folder);
        Path mark = home.root().resolve(MARK);
        try {
            boolean empty;
            try (var kept = Files.list(home.receipts())) {
                empty = kept.findAny().isEmpty() && Files.notExists(home.database());
            }
            if (Files.notExists(mark) && !empty) {
                throw new HomeException(home.root() + " holds letters already; give a folder of its own with --home");
            }
            Files.writeString(mark, "This register is made up by 'recourse bench'.\n");
        } catch (IOException e) {
            throw new HomeException("the folder " + home.root() + " cannot be used", e);
        }
    }
}
