package ca.recourse.casefile.keeping;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.FileOriginals;
import ca.recourse.casefile.journal.HomeException;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.ReceiptLog;
import ca.recourse.casefile.journal.SqlJournal;
import ca.recourse.casefile.journal.Store;
import ca.recourse.casefile.register.CorrectionLog;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Receipt;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a journal that is gone or damaged anew from the originals and their receipts. Every letter is then read again by
 * the next watch, with what people put right laid over it. What they confirmed, and their accounts, are only in a backup.
 */
public final class Rebuild {

    private final HomeFolder home;
    private final Store store;
    private final Clock clock;

    public Rebuild(HomeFolder home, Store store, Clock clock) {
        this.home = home;
        this.store = store;
        this.clock = clock;
    }

    /**
     * What the new journal holds.
     *
     * @param receipts drops found in the receipts
     * @param without originals that had no receipt; each was given one
     * @param missing receipts whose original is gone; a backup may hold it
     * @param corrections what people had put right
     */
    public record Rebuilt(int receipts, int without, int missing, int corrections) {}

    /** Make it anew. The damaged file is kept beside it. */
    public Rebuilt run() {
        try (FileLock lock = home.lock()) {
            refuseWhole();
            setAside();
            try (Database database = store.open()) {
                int corrections = new CorrectionLog(home.corrections()).putBack(database);
                return fill(new SqlJournal(database, clock), corrections);
            }
        } catch (IOException e) {
            throw new HomeException("the journal of " + home.root() + " cannot be made anew", e);
        }
    }

    private void refuseWhole() {
        if (isWhole()) {
            throw new HomeException("the journal " + store + " is whole: there is nothing to make anew");
        }
    }

    private boolean isWhole() {
        try {
            return store.isBegun() && opens();
        } catch (HomeException e) {
            // Whatever keeps it from being opened is why it is made anew.
            return false;
        }
    }

    private boolean opens() {
        try (Database database = store.open()) {
            return database.integrity().equals("ok");
        }
    }

    private void setAside() throws IOException {
        Path aside = home.root().resolve("work").resolve("damaged-" + clock.millis());
        for (String ending : List.of("", "-wal", "-shm")) {
            Path file = home.database().resolveSibling(home.database().getFileName() + ending);
            if (Files.exists(file)) {
                Files.createDirectories(aside);
                Files.move(file, aside.resolve(file.getFileName()));
            }
        }
    }

    private Rebuilt fill(SqlJournal journal, int corrections) throws IOException {
        Set<String> known = new HashSet<>();
        int missing = 0;
        for (Receipt receipt : ReceiptLog.read(home.receipts())) {
            if (Files.exists(FileOriginals.place(home.originals(), receipt.sha256()))) {
                journal.admit(receipt);
                known.add(receipt.sha256());
            } else {
                missing++;
            }
        }
        int receipts = (int) journal.balance().arrivals();
        return new Rebuilt(receipts, giveReceipts(journal, known), missing, corrections);
    }

    private int giveReceipts(SqlJournal journal, Set<String> known) throws IOException {
        int without = 0;
        for (Path original : Copying.filesIn(home.originals())) {
            if (!known.contains(original.getFileName().toString())) {
                journal.admit(receiptOf(original));
                without++;
            }
        }
        return without;
    }

    private static Receipt receiptOf(Path original) throws IOException {
        String sha256 = original.getFileName().toString();
        return new Receipt(
                "rebuilt-" + sha256.substring(0, 40),
                sha256,
                Files.size(original),
                sha256.substring(0, 12),
                Channel.FOLDER,
                Files.getLastModifiedTime(original).toInstant());
    }
}
