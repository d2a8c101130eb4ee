package ca.recourse.desk;

import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.keeping.Backup;
import ca.recourse.casefile.keeping.Rebuild;
import ca.recourse.casefile.keeping.Restoration;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code recourse backup}, {@code restore} and {@code rebuild}: the care for a whole home. */
final class KeepingCommands {

    private final Office office;
    private final PrintWriter out;
    private final PrintWriter err;

    KeepingCommands(Office office, PrintWriter out, PrintWriter err) {
        this.office = office;
        this.out = out;
        this.err = err;
    }

    int backup(BackupOptions said) {
        Path home = HomeOption.folder(said);
        if (!Files.isDirectory(home)) {
            return nothingAt(home);
        }
        int files = new Backup(HomeFolder.at(home), office.store(home)).into(said.folder());
        out.println("%d files copied to %s and read back.".formatted(files, said.folder()));
        if (office.store(home).server().isPresent()) {
            out.println("The journal lies in PostgreSQL: copy it with pg_dump, begun before this command.");
        }
        return ExitCode.ALL_READ;
    }

    int restore(RestoreOptions said) {
        Path home = HomeOption.folder(said);
        int files = new Restoration(HomeFolder.at(home), office.store(home)).from(said.folder());
        out.println("%d files put back into %s and compared with the backup.".formatted(files, home));
        return ExitCode.ALL_READ;
    }

    int rebuild(RebuildOptions said) {
        Path home = HomeOption.folder(said);
        if (!Files.isDirectory(home)) {
            return nothingAt(home);
        }
        Rebuild.Rebuilt made = new Rebuild(HomeFolder.at(home), office.store(home), office.clock()).run();
        out.println(
                "The journal is made anew: %d receipts, %d originals without one, %d corrections. 'recourse watch' reads them again."
                        .formatted(made.receipts(), made.without(), made.corrections()));
        if (made.missing() > 0) {
            err.println("%d receipts name an original that is gone; a backup may hold it.".formatted(made.missing()));
        }
        return made.missing() > 0 ? ExitCode.OUR_FAILURE : ExitCode.ALL_READ;
    }

    private int nothingAt(Path home) {
        err.println("there is no home folder at %s; name it with --home".formatted(home));
        return ExitCode.USAGE;
    }
}
