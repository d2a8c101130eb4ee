package ca.recourse.letter.kept;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that readings are kept in: a folder for the version, in it 256 by the beginnings of the SHA-256 of the
 * originals, in these a file for each, so that no folder grows long and each can be kept small by itself.
 *
 * @param folder where it lies
 * @param version of the readings that are of use
 * @param most how many bytes they may take; the oldest go first
 */
public record Shelf(Path folder, ReadingVersion version, long most) {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    private static final int DRAWERS = 256;
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
                lookThrough(drawer);
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

    /** One file of a drawer, as it was when it was looked at. */
    private record Kept(Path file, long bytes, long written) {

        static Kept of(Path file) {
            return new Kept(file, file.toFile().length(), file.toFile().lastModified());
        }
    }

    // The newest stay, up to the drawer's share of what there may be; what was never finished goes with the rest.
    private void lookThrough(Path drawer) throws IOException {
        long room = most / DRAWERS;
        for (Kept kept : newestFirst(drawer)) {
            room -= kept.bytes();
            if (room < 0) {
                Files.deleteIfExists(kept.file());
            }
        }
    }

    private static List<Kept> newestFirst(Path drawer) throws IOException {
        try (Stream<Path> files = Files.list(drawer)) {
            return files.map(Kept::of)
                    .sorted(Comparator.comparingLong(Kept::written).reversed())
                    .toList();
        }
    }

    /** Throw out the readings of other versions. */
    void tidy() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path other : all.filter(path -> !path.equals(room())).toList()) {
                throwOut(other);
            }
        } catch (IOException e) {
            LOG.warn(
                    "the kept readings in {} cannot be tidied: {}",
                    folder,
                    e.getClass().getSimpleName());
        }
    }

    private static void throwOut(Path other) throws IOException {
        List<Path> inside = new ArrayList<>();
        try (Stream<Path> files = Files.walk(other)) {
            files.forEach(inside::add);
        }
        for (int last = inside.size() - 1; last >= 0; last--) {
            Files.deleteIfExists(inside.get(last));
        }
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
