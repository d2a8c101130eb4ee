package ca.recourse.letter.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that readings are kept in.
 *
 * @param folder where it lies
 * @param version of the readings that are of use
 */
record Shelf(Path folder, ReadingVersion version) {

    /** How a file ends that is not yet whole. */
    static final String PART = ".part";

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /** Some gigabyte: a letter's reading takes thirty kilobytes. */
    private static final int MOST_READINGS = 40_000;

    /** Throw out the readings of other versions, and the oldest when there are too many. */
    void tidy() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            List<Path> all = files.toList();
            all.stream().filter(file -> !isOfUse(file)).forEach(Shelf::throwOut);
            List<Path> kept = all.stream().filter(this::isOfUse).toList();
            kept.stream()
                    .sorted(Comparator.comparingLong(Shelf::age))
                    .limit(Math.max(0, kept.size() - MOST_READINGS))
                    .forEach(Shelf::throwOut);
        } catch (IOException e) {
            LOG.warn(
                    "the kept readings in {} cannot be tidied: {}",
                    folder,
                    e.getClass().getSimpleName());
        }
    }

    private boolean isOfUse(Path file) {
        return file.getFileName().toString().endsWith("." + version.id());
    }

    private static long age(Path file) {
        return file.toFile().lastModified();
    }

    private static void throwOut(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("an old reading cannot be deleted: {}", file);
        }
    }
}
