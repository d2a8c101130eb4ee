package ca.recourse.casefile.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the program keeps, in one folder: {@code inbox} and {@code outbox}, {@code done}, {@code quarantine} and
 * {@code originals}; the rest, under {@code work}, is the program's own.
 *
 * @param root the home folder
 */
public record HomeFolder(Path root) {

    /** Use this folder, making what is missing. */
    public static HomeFolder at(Path root) {
        HomeFolder home = new HomeFolder(root.toAbsolutePath().normalize());
        try {
            for (Path folder : home.folders()) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new HomeException("the home folder " + home.root + " cannot be used; choose another with --home", e);
        }
        home.refuseFoldersInEachOther();
        return home;
    }

    // A link could make two of them one: what is put away would be taken again, for ever.
    private void refuseFoldersInEachOther() {
        for (Path one : folders()) {
            for (Path other : folders()) {
                if (!one.equals(other) && real(other).startsWith(real(one))) {
                    throw new HomeException(
                            "%s lies in %s; each folder of a home must be one of its own".formatted(other, one));
                }
            }
        }
    }

    /** Refuse a folder of rules that lies in one of ours, or one of ours in it. */
    public void refuseOverlap(Path rules) {
        for (Path folder : folders()) {
            if (Files.exists(rules)
                    && (real(rules).startsWith(real(folder)) || real(folder).startsWith(real(rules)))) {
                throw new HomeException(
                        "the rules in %s and %s overlap; keep them in folders of their own".formatted(rules, folder));
            }
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new HomeException("the folder " + folder + " cannot be looked into", e);
        }
    }

    private List<Path> folders() {
        return List.of(
                inbox(), outbox(), done(), quarantine(), originals(), claims(), parts(), receipts(), corrections());
    }

    public Path inbox() {
        return root.resolve("inbox");
    }

    public Path outbox() {
        return root.resolve("outbox");
    }

    public Path done() {
        return root.resolve("done");
    }

    public Path quarantine() {
        return root.resolve("quarantine");
    }

    public Path originals() {
        return root.resolve("originals");
    }

    /** Where a dropped file waits until its letters are settled. */
    public Path claims() {
        return root.resolve("work").resolve("claims");
    }

    /** Where copies under way lie. */
    public Path parts() {
        return root.resolve("work").resolve("parts");
    }

    /** What was read off scans, so that none is recognised twice; it may be deleted at any time. */
    public Path readings() {
        return root.resolve("readings");
    }

    /** The receipts once more, as lines of text: what the journal is made anew from. */
    public Path receipts() {
        return root.resolve("work").resolve("receipts");
    }

    /** What people put right, once more as lines of text: a journal made anew has them from here. */
    public Path corrections() {
        return root.resolve("work").resolve("corrections");
    }

    /** The outbox's files as they were before a run was approved, so that it can be taken back. */
    public Path undo() {
        return root.resolve("work").resolve("undo");
    }

    /** A slip for each day that says nothing was lost. */
    public Path slips() {
        return root.resolve("slips");
    }

    /** What the firm has set. */
    public Path settings() {
        return root.resolve("recourse.properties");
    }

    public Path database() {
        return root.resolve("work").resolve("journal.db");
    }

    /**
     * Copies that a dead process left half made; nobody refers to them.
     *
     * @param before only those that were made before; other machines may be at work on younger ones
     */
    public void sweepParts(Instant before) {
        try (var parts = Files.list(parts())) {
            for (Path part : parts.toList()) {
                // One that another machine just finished is gone by now, and counts as old: there is nothing to delete.
                if (Instant.ofEpochMilli(part.toFile().lastModified()).isBefore(before)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException e) {
            throw new JournalException("half-made copies cannot be swept from " + parts(), e);
        }
    }

    /** Refuse a home that has originals and no journal: a fresh journal would forget what became of them. */
    public void refuseWithoutJournal(Store store) {
        if (!store.isBegun() && holdsOriginals()) {
            throw new HomeException("the journal " + store + " is gone although originals are kept; put a backup in its"
                    + " place with 'recourse restore', or make it anew from the originals with 'recourse rebuild'");
        }
    }

    /** Whether any original is kept. */
    public boolean holdsOriginals() {
        if (Files.notExists(originals())) {
            return false;
        }
        try (var files = Files.walk(originals())) {
            return files.anyMatch(Files::isRegularFile);
        } catch (IOException e) {
            throw new HomeException("the originals in " + originals() + " cannot be looked through", e);
        }
    }

    /** Hold this home for one process, until the lock is closed or the process dies. */
    public FileLock lock() {
        try {
            FileChannel channel = FileChannel.open(
                    root.resolve("work").resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return held(channel.tryLock());
        } catch (IOException | OverlappingFileLockException e) {
            throw new HomeException("the home folder " + root + " cannot be held; see that its disk can be written", e);
        }
    }

    private FileLock held(@Nullable FileLock lock) {
        if (lock == null) {
            throw new HomeException(
                    "another recourse is watching " + root + "; stop it first, or choose another folder with --home");
        }
        return lock;
    }
}
