package ca.recourse.casefile.keeping;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.FileOriginals;
import ca.recourse.casefile.journal.HomeException;
import ca.recourse.casefile.journal.HomeFolder;
import ca.recourse.casefile.journal.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works the name of every original out anew from its bytes, and sees that every original of the journal is there. */
public final class OriginalsCheck {

    private final HomeFolder home;
    private final Store store;

    public OriginalsCheck(HomeFolder home, Store store) {
        this.home = home;
        this.store = store;
    }

    /**
     * What was found.
     *
     * @param sound how many originals are as they came
     * @param faults one sentence for each fault
     */
    public record Found(long sound, List<String> faults) {

        public Found {
            faults = List.copyOf(faults);
        }
    }

    /** Read every original. */
    public Found run() {
        try {
            List<String> faults = new ArrayList<>();
            long sound = 0;
            for (Path file : Copying.filesIn(home.originals())) {
                Optional<String> fault = fault(file);
                fault.ifPresent(faults::add);
                sound += fault.isPresent() ? 0 : 1;
            }
            faults.addAll(missing());
            return new Found(sound, faults);
        } catch (IOException e) {
            throw new HomeException("the originals in " + home.originals() + " cannot be read", e);
        }
    }

    private Optional<String> fault(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!file.equals(FileOriginals.place(home.originals(), name))) {
            return Optional.of("%s is no original and does not belong there; move it away".formatted(file));
        }
        return name.equals(FileOriginals.hashOf(file))
                ? Optional.empty()
                : Optional.of("original %s is not what came in; put it back from a backup".formatted(name));
    }

    // A journal that no newer program has opened yet knows of nothing erased.
    private static String kept(Database database) {
        return database.holds("erasure")
                ? "select sha256 from original where erased_at is null order by sha256"
                : "select sha256 from original order by sha256";
    }

    private List<String> missing() {
        if (!store.isBegun()) {
            return List.of();
        }
        try (Database database = store.look()) {
            return database.jdbi()
                    .withHandle(handle -> handle.createQuery(kept(database)).mapTo(String.class).stream()
                            .filter(sha256 -> Files.notExists(FileOriginals.place(home.originals(), sha256)))
                            .map(sha256 -> "original %s is gone; put it back from a backup".formatted(sha256))
                            .toList());
        }
    }
}
