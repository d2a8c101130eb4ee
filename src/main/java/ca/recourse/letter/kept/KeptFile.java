package ca.recourse.letter.kept;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file on the shelf, as it was when it was looked at.
 *
 * @param written in milliseconds, by the clock of the disk
 */
record KeptFile(Path file, long bytes, long written) {

    KeptFile {
        requireNonNull(file, "file");
    }

    private static KeptFile of(Path file) {
        return new KeptFile(file, file.toFile().length(), file.toFile().lastModified());
    }

    /** What lies in these folders. */
    static List<KeptFile> newestFirst(List<Path> folders) throws IOException {
        List<KeptFile> all = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(KeptFile::of).forEach(all::add);
            }
        }
        all.sort(Comparator.comparingLong(KeptFile::written).reversed());
        return all;
    }

    /** Delete a folder with all that lies in it. */
    static void throwOut(Path folder) throws IOException {
        List<Path> inside = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(inside::add);
        }
        for (int last = inside.size() - 1; last >= 0; last--) {
            Files.deleteIfExists(inside.get(last));
        }
    }
}
