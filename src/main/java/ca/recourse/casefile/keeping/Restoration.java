package ca.recourse.casefile.keeping;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeException;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.Store;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Puts a backup into an empty home. Every file is compared with the manifest as it arrives; the journal comes last. */
public final class Restoration {

    private final HomeFolder home;
    private final Store store;

    public Restoration(HomeFolder home, Store store) {
        this.home = home;
        this.store = store;
    }

    /**
     * Restore a backup.
     *
     * @return how many files were put back and compared
     */
    public int from(Path backup) {
        Path source = backup.toAbsolutePath().normalize();
        try (FileLock lock = home.lock()) {
            refuseUnlessEmpty();
            Map<String, String> hashes = Manifest.read(source).hashes();
            for (var entry : hashes.entrySet()) {
                if (!isJournal(entry.getKey())) {
                    put(source, entry.getKey(), entry.getValue());
                }
            }
            Copying.copyLiving(source.resolve("done"), home.done());
            Copying.copyLiving(source.resolve("quarantine"), home.quarantine());
            putJournal(source, hashes);
            return hashes.size();
        } catch (IOException e) {
            throw new HomeException(
                    "the backup " + source + " could not be put back into " + home.root()
                            + "; empty that folder before the next attempt",
                    e);
        }
    }

    private void refuseUnlessEmpty() throws IOException {
        if (Files.exists(home.database())
                || home.holdsOriginals()
                || !Copying.filesIn(home.outbox()).isEmpty()) {
            throw new HomeException(home.root() + " already keeps letters; restore into a new home with --home,"
                    + " or move this one away first");
        }
    }

    private boolean isJournal(String place) {
        return home.root().resolve(place).equals(home.database());
    }

    private void put(Path source, String place, String hash) throws IOException {
        String found = Copying.copy(source.resolve(place), home.root().resolve(place));
        if (!found.equals(hash)) {
            throw new HomeException("the backup is damaged at " + place + "; choose another backup, and empty "
                    + home.root() + " first");
        }
    }

    private void putJournal(Path source, Map<String, String> hashes) throws IOException {
        for (var entry : hashes.entrySet()) {
            if (isJournal(entry.getKey())) {
                put(source, entry.getKey(), entry.getValue());
            }
        }
        if (store.server().isEmpty()) {
            refuseDamaged();
        }
    }

    private void refuseDamaged() {
        try (Database database = store.look()) {
            String found = database.integrity();
            if (!found.equals("ok")) {
                throw new HomeException("the journal in the backup is damaged: " + found + "; choose another backup");
            }
        }
    }
}
