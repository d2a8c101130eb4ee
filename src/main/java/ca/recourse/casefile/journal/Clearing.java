package ca.recourse.casefile.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.recourse.intake.Claim;
import ca.recourse.intake.IntakeException;
import ca.recourse.intake.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts dropped files away once their letters are settled: into {@code done}, or into {@code quarantine} beside a note
 * that says why. Doing it twice does it once.
 */
public final class Clearing {

    private static final Logger LOG = LoggerFactory.getLogger(Clearing.class);

    private final HomeFolder home;
    private final SqlJournal journal;

    public Clearing(HomeFolder home, SqlJournal journal) {
        this.home = home;
        this.journal = journal;
    }

    /** Put away every drop that is settled and still waits in its claim. */
    public synchronized void clear() {
        for (SqlJournal.Settled settled : journal.uncleared()) {
            if (isAway(settled)) {
                journal.cleared(settled.receipt());
            }
        }
    }

    // One file that cannot be moved keeps no other waiting; it is tried again at the next clearing.
    private boolean isAway(SqlJournal.Settled settled) {
        try {
            putAway(settled);
            return true;
        } catch (IOException | IntakeException e) {
            LOG.warn(
                    "receipt {} is settled but its file cannot be put away ({}); see that the disk has room",
                    settled.receipt(),
                    e.getClass().getSimpleName());
            return false;
        }
    }

    private void putAway(SqlJournal.Settled settled) throws IOException {
        Optional<Claim> claim = Claim.find(home.claims(), settled.receipt());
        if (claim.isEmpty()) {
            return;
        }
        if (!FileOriginals.hashOf(claim.get().file()).equals(settled.sha256())) {
            LOG.warn(
                    "receipt {}: the file was still being written when it was taken; it is taken again",
                    settled.receipt());
            claim.get().giveBack(home.inbox());
        } else if (settled.quarantinedFor().isPresent()) {
            quarantine(claim.get(), settled.quarantinedFor().get());
        } else {
            Durable.moveInto(claim.get().file(), home.done().resolve(claim.get().droppedAs()));
        }
        claim.get().forget();
    }

    // The note is written under the name the file will have, so that no file ever lies there without its reason.
    private void quarantine(Claim claim, Trouble trouble) throws IOException {
        byte[] note = (trouble.kind().id() + ": " + trouble.reason() + "\n").getBytes(UTF_8);
        Path target = freeName(claim, home.quarantine().resolve(claim.droppedAs()), note);
        Durable.makeFolder(Durable.folderOf(target));
        Durable.write(noteOf(target), note, home.parts());
        Durable.moveInto(claim.file(), target);
    }

    // What a dead run had begun is finished under the name it had chosen.
    private static Path freeName(Claim claim, Path target, byte[] note) throws IOException {
        for (int copy = 1; ; copy++) {
            Path free = Beside.numbered(target, copy);
            if (freeFor(claim.file(), free) && freeFor(note, noteOf(free))) {
                return free;
            }
        }
    }

    private static boolean freeFor(Path file, Path place) throws IOException {
        return Files.notExists(place) || Files.isSameFile(file, place);
    }

    private static boolean freeFor(byte[] note, Path place) throws IOException {
        return Files.notExists(place) || Arrays.equals(Files.readAllBytes(place), note);
    }

    private static Path noteOf(Path file) {
        return Beside.ended(file, ".why.txt");
    }
}
