package ca.recourse.casefile.keeping;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.HomeException;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies a home, also while letters are taken. The journal is copied first and as of one moment: every original that it
 * names is in the store by then, and no original ever changes.
 */
public final class Backup {

    private static final String JOURNAL = "work/journal.db";

    private final HomeFolder home;
    private final Store store;

    public Backup(HomeFolder home, Store store) {
        this.home = home;
        this.store = store;
    }

    /**
     * Copy everything into a folder that is empty or not there.
     *
     * @return how many files the backup's manifest names
     */
    public int into(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        try {
            refuse(target);
            Files.createDirectories(target);
            Map<String, String> hashes = new LinkedHashMap<>();
            copyJournal(target, hashes);
            for (Path source :
                    List.of(home.originals(), home.receipts(), home.corrections(), home.outbox(), home.settings())) {
                copy(source, target, hashes);
            }
            // What was put away is in the store of originals too; its names may be no text, so they are in no list.
            Copying.copyLiving(home.done(), target.resolve("done"));
            Copying.copyLiving(home.quarantine(), target.resolve("quarantine"));
            new Manifest(hashes).write(target);
            return hashes.size();
        } catch (IOException e) {
            throw new HomeException(
                    "the backup into " + target + " failed; see that the disk is there and has room", e);
        }
    }

    private void refuse(Path target) throws IOException {
        if (target.startsWith(home.root())) {
            throw new HomeException("a backup cannot lie inside the home folder; choose a folder on another disk");
        }
        if (!store.isBegun()) {
            throw new HomeException("nothing is kept yet at " + home.root() + ": there is nothing to back up");
        }
        if (Files.exists(target) && !isEmpty(target)) {
            throw new HomeException(target + " is not empty; name a new folder for each backup");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void copyJournal(Path target, Map<String, String> hashes) throws IOException {
        if (store.server().isPresent()) {
            return;
        }
        Path copy = target.resolve(JOURNAL);
        Files.createDirectories(copy.getParent());
        try (Database database = store.look()) {
            database.copyTo(copy);
        }
        hashes.put(JOURNAL, Copying.synced(copy));
    }

    private void copy(Path source, Path target, Map<String, String> hashes) throws IOException {
        for (Path file : Copying.filesIn(source)) {
            Path place = home.root().relativize(file);
            try {
                hashes.put(place.toString(), Copying.copy(file, target.resolve(place)));
            } catch (NoSuchFileException e) {
                Files.deleteIfExists(target.resolve(place));
            }
        }
    }
}
