package ca.recourse.intake;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that a process of this machine holds open for writing, as Linux tells it: whoever holds one may write on after any
 * pause. Where the system does not tell (another system, a process of another user), none are known, and the rest of a
 * file has to do.
 *
 * @param files by their real paths
 */
record HeldOpen(Set<Path> files) {

    private static final Path PROCESSES = Path.of("/proc");

    // The last octal digit of the flags is how the file was opened: 0 to read, 1 to write, 2 for both.
    private static final Pattern FOR_WRITING = Pattern.compile("flags:\\s*[0-7]*[12]\\s");

    HeldOpen {
        files = new LinkedHashSet<>(files);
    }

    /** Those in this folder, now. */
    static HeldOpen in(Path folder) throws IOException {
        Set<Path> held = new LinkedHashSet<>();
        if (Files.isDirectory(PROCESSES.resolve("self/fd"))) {
            Path real = folder.toRealPath();
            try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
                for (Path process : processes) {
                    addOf(process, real, held);
                }
            }
        }
        return new HeldOpen(held);
    }

    // A process may end, or be none of ours, while it is looked at: then there is nothing to learn from it.
    private static void addOf(Path process, Path folder, Set<Path> held) {
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path descriptor : descriptors) {
                target(descriptor)
                        .filter(file -> file.startsWith(folder) && isForWriting(process, descriptor))
                        .ifPresent(held::add);
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // See above.
            return;
        }
    }

    private static Optional<Path> target(Path descriptor) {
        try {
            return Optional.of(Files.readSymbolicLink(descriptor));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isForWriting(Path process, Path descriptor) {
        try {
            Matcher flags = FOR_WRITING.matcher(
                    Files.readString(process.resolve("fdinfo").resolve(descriptor.getFileName()), US_ASCII));
            return flags.find();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether somebody may still write to this file. */
    boolean holds(Path file) {
        if (files.isEmpty()) {
            return false;
        }
        try {
            return files.contains(file.toRealPath());
        } catch (IOException e) {
            // It vanished: nothing of it can be taken.
            return true;
        }
    }
}
