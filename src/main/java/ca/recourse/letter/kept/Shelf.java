package ca.recourse.letter.kept;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that readings are kept in: a folder for each version, in it 256 by the beginnings of the SHA-256 of the
 * originals, in these a file for each, so that no folder grows long and each can be kept small by itself. Machines that
 * share a home and differ in what reads their letters keep their readings side by side.
 *
 * @param folder where it lies
 * @param version of the readings that are of use here
 * @param most how many bytes those of all versions may take; the oldest go first
 */
public record Shelf(Path folder, ReadingVersion version, long most) {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    private static final int DRAWERS = 256;
    private static final long UNUSED_MILLIS = Duration.ofDays(31).toMillis();
    private static final String PART = ".part";

    // One in sixteen of what is kept has its drawer looked through: by its name, which is as good as by chance.
    private static final char LOOKS_THROUGH = '0';
    private static final int DRAWER_DIGITS = 2;

    public Shelf {
        requireNonNull(folder, "folder");
        requireNonNull(version, "version");
    }

    /** What is kept of an original; empty where nothing is, or nothing that can be trusted. */
    Optional<Outcome> take(String sha256) {
        try {
            Optional<Outcome> kept = OutcomeCodec.outcome(Files.readAllBytes(place(sha256)), label(sha256));
            if (kept.isEmpty()) {
                LOG.warn("a kept reading is damaged, its original is read again: {}", sha256);
            }
            return kept;
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("a kept reading is damaged, its original is read again: {}", sha256);
            return Optional.empty();
        }
    }

    // A full disk costs the next reading its time, and this letter nothing.
    void put(String sha256, Outcome outcome) {
        if (most <= 0) {
            return;
        }
        Path place = place(sha256);
        Path drawer = drawer(sha256);
        try {
            Files.createDirectories(drawer);
            // Named after its original, so that what erases a person finds it too.
            Path part = Files.createTempFile(drawer, sha256 + ".", PART);
            Files.write(part, OutcomeCodec.bytes(outcome, label(sha256)));
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            if (sha256.charAt(DRAWER_DIGITS) == LOOKS_THROUGH) {
                lookThrough(sha256);
            }
        } catch (IOException e) {
            LOG.warn(
                    "a reading could not be kept in {}: {}",
                    folder,
                    e.getClass().getSimpleName());
        }
    }

    private String label(String sha256) {
        return sha256 + "." + version.id();
    }

    private Path room() {
        return folder.resolve(version.id());
    }

    private Path drawer(String sha256) {
        return room().resolve(sha256.substring(0, DRAWER_DIGITS));
    }

    Path place(String sha256) {
        return drawer(sha256).resolve(sha256);
    }

    // The newest stay, up to the share of such drawers of all versions; what was never finished goes with the rest.
    private void lookThrough(String sha256) throws IOException {
        touch();
        long left = most / DRAWERS;
        for (KeptFile kept : KeptFile.newestFirst(drawers(sha256))) {
            left -= kept.bytes();
            if (left < 0) {
                Files.deleteIfExists(kept.file());
            }
        }
    }

    private List<Path> drawers(String sha256) throws IOException {
        try (Stream<Path> rooms = Files.list(folder)) {
            return rooms.map(room -> room.resolve(sha256.substring(0, DRAWER_DIGITS)))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    /** Throw out the readings of versions that no machine has used for a month, and what older programs left. */
    void tidy() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            long today = touch();
            for (Path other : others()) {
                if (!Files.isDirectory(other) || today - other.toFile().lastModified() > UNUSED_MILLIS) {
                    KeptFile.throwOut(other);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // Another machine may tidy the same folder.
            LOG.warn(
                    "the kept readings in {} cannot be tidied: {}",
                    folder,
                    e.getClass().getSimpleName());
        }
    }

    private List<Path> others() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> !path.equals(room())).toList();
        }
    }

    // A folder's time is that of the last change in it, by the clock of the disk, which is the same for all machines.
    private long touch() throws IOException {
        Files.createDirectories(room());
        Files.delete(Files.createTempFile(room(), "used", PART));
        return room().toFile().lastModified();
    }

    /**
     * What lies on the shelf.
     *
     * @param sound how many readings are as they were kept
     * @param damaged how many are not, and will be read anew
     * @param bytes how much they take together
     */
    public record Stock(long sound, long damaged, long bytes) {}

    /** Look at every reading of this version. */
    public Stock stock() throws IOException {
        if (!Files.isDirectory(room())) {
            return new Stock(0, 0, 0);
        }
        long[] counted = new long[3];
        try (Stream<Path> files = Files.walk(room())) {
            files.filter(Files::isRegularFile).forEach(file -> {
                counted[take(String.valueOf(file.getFileName())).isPresent() ? 0 : 1]++;
                counted[2] += file.toFile().length();
            });
        }
        return new Stock(counted[0], counted[1], counted[2]);
    }
}
