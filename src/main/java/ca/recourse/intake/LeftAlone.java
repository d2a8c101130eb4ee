package ca.recourse.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of the inbox that is never taken, and why.
 *
 * @param name where it lies in the inbox
 * @param why in a few words, with what a person can do
 */
public record LeftAlone(String name, String why) {

    private static final int DEEPEST = 32;
    private static final int MOST = 100;

    /** What lies in an inbox and is left alone; the first hundred. */
    public static List<LeftAlone> in(Path inbox) throws IOException {
        List<LeftAlone> found = new ArrayList<>();
        if (Files.isDirectory(inbox)) {
            Files.walkFileTree(inbox, Set.of(), DEEPEST, new Look(inbox, HeldOpen.in(inbox), found));
        }
        return List.copyOf(found);
    }

    private static final class Look extends SimpleFileVisitor<Path> {

        private final Path inbox;
        private final HeldOpen held;
        private final List<LeftAlone> found;

        Look(Path inbox, HeldOpen held, List<LeftAlone> found) {
            this.inbox = inbox;
            this.held = held;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (!directory.equals(inbox) && hidden(directory).isPresent()) {
                return add(directory, hidden(directory)) == FileVisitResult.TERMINATE
                        ? FileVisitResult.TERMINATE
                        : FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return add(file, hidden(file).or(() -> odd(attributes)).or(() -> kept(file)));
        }

        private Optional<String> kept(Path file) {
            if (!Files.isReadable(file)) {
                return Optional.of("it may not be read; give the program the right to");
            }
            return held.holds(file)
                    ? Optional.of("another program still holds it open for writing; it is taken once that lets go")
                    : Optional.empty();
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return add(file, Optional.of("it may not be read; give the program the right to"));
        }

        private FileVisitResult add(Path path, Optional<String> why) {
            why.ifPresent(
                    reason -> found.add(new LeftAlone(inbox.relativize(path).toString(), reason)));
            return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        private static Optional<String> hidden(Path path) {
            return path.getFileName().toString().startsWith(".")
                    ? Optional.of("its name begins with a dot; rename it when it is whole")
                    : Optional.empty();
        }

        private static Optional<String> odd(BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                return Optional.of("it is a link; drop the file itself");
            }
            return attributes.isOther()
                    ? Optional.of("it is a pipe, a socket or a device; drop a regular file")
                    : Optional.empty();
        }
    }
}
