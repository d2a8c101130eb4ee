package ca.recourse.casefile.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.recourse.intake.Claim;
import ca.recourse.intake.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts dropped files away once their letters are settled: into {@code done}, or into {@code quarantine} beside a note
 * that says why. Doing it twice does it once.
 */
public final class Clearing {

    private final HomeFolder home;
    private final SqlJournal journal;

    public Clearing(HomeFolder home, SqlJournal journal) {
        this.home = home;
        this.journal = journal;
    }

    /** Put away every drop that is settled and still waits in its claim. */
    public synchronized void clear() {
        for (SqlJournal.Settled settled : journal.uncleared()) {
            try {
                putAway(settled);
            } catch (IOException e) {
                throw new JournalException("a settled file cannot be moved out of " + home.claims(), e);
            }
            journal.cleared(settled.receipt());
        }
    }

    private void putAway(SqlJournal.Settled settled) throws IOException {
        Optional<Claim> claim = Claim.find(home.claims(), settled.receipt());
        if (claim.isEmpty()) {
            return;
        }
        if (settled.quarantinedFor().isPresent()) {
            quarantine(claim.get(), settled.quarantinedFor().get());
        } else {
            Durable.moveInto(claim.get().file(), home.done().resolve(claim.get().droppedAs()));
        }
        claim.get().forget();
    }

    // The note is written under the name the file will have, so that no file ever lies there without its reason.
    private void quarantine(Claim claim, Trouble trouble) throws IOException {
        Path target = freeName(home.quarantine().resolve(claim.droppedAs()));
        Files.createDirectories(Durable.folderOf(target));
        Durable.write(
                target.resolveSibling(target.getFileName() + ".why.txt"),
                (trouble.kind().id() + ": " + trouble.reason() + "\n").getBytes(UTF_8));
        Durable.moveInto(claim.file(), target);
    }

    private static Path freeName(Path target) {
        return IntStream.iterate(1, copy -> copy + 1)
                .mapToObj(copy -> Durable.numbered(target, copy))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }
}
