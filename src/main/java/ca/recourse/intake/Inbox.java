package ca.recourse.intake;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder letters are dropped in. A full look at the folder is the truth; nothing is remembered that a look does not
 * show.
 *
 * <p>Only regular files are taken, never a link, a pipe or a device; a name that begins with a dot is left alone until
 * it is renamed; folders are taken file by file.
 */
public final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final int DEEPEST = 32;

    // A great heap is taken in parts, so that its first letters are read while the last are taken.
    private static final int MOST_AT_ONCE = 200;
    private static final Duration FOLDER_REST = Duration.ofSeconds(30);

    private final Path folder;
    private final Path claims;
    private final Clock clock;
    private final Settling settling = new Settling();
    private final Set<Path> leftAlone = ConcurrentHashMap.newKeySet();
    private final AtomicLong taken = new AtomicLong();
    private final boolean open;

    /**
     * @param folder where letters are dropped
     * @param claims where a file waits from being taken until its letters are settled; on the same file system
     */
    public Inbox(Path folder, Path claims, Clock clock) {
        this(folder, claims, clock, true);
    }

    private Inbox(Path folder, Path claims, Clock clock, boolean open) {
        this.folder = folder;
        this.claims = claims;
        this.clock = clock;
        this.open = open;
    }

    /** An inbox that nothing more is taken from; what was taken before is still known. */
    public Inbox shut() {
        return new Inbox(folder, claims, clock, false);
    }

    /** Take every file that has come to rest, by an atomic rename into a folder of its own. */
    public List<Claim> claim() {
        return open ? claimAll() : List.of();
    }

    private List<Claim> claimAll() {
        try {
            Instant began = clock.instant();
            Look look = new Look();
            Files.walkFileTree(folder, Set.of(), DEEPEST, look);
            settling.keepOnly(look.present);
            List<Claim> claimed = new ArrayList<>();
            List<Path> atRest = look.atRest(new Settling.Glance(began, clock.instant()));
            HeldOpen held = atRest.isEmpty() ? new HeldOpen(Set.of()) : HeldOpen.in(folder);
            atRest.stream()
                    .filter(file -> !held.holds(file))
                    .forEach(file -> take(file).ifPresent(claimed::add));
            return claimed;
        } catch (IOException e) {
            throw new IntakeException("the inbox cannot be looked through", e);
        }
    }

    /** Files taken by an earlier run of the program and not yet cleared away. */
    public List<Claim> claimedBefore() {
        try (var folders = Files.list(claims)) {
            return folders.sorted().map(this::claimIn).flatMap(Optional::stream).toList();
        } catch (IOException e) {
            throw new IntakeException("the folder of claimed files cannot be looked through", e);
        }
    }

    // A claim without a file was made in the moment the program died; the file is still in the inbox.
    private Optional<Claim> claimIn(Path folder) {
        Optional<Claim> claim = Claim.find(claims, folder.getFileName().toString());
        if (claim.isEmpty()) {
            Claim.in(folder, folder).forget();
        }
        return claim;
    }

    // One file that cannot be taken keeps no other from being taken; it stays where it is.
    private Optional<Claim> take(Path file) {
        try {
            return moved(file);
        } catch (IOException e) {
            LOG.warn(
                    "a file cannot be taken from the inbox yet ({}); see that the disk has room",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<Claim> moved(Path file) throws IOException {
        // In the order taken, for a later run that finds them.
        String id = "%013d-%06d-%s".formatted(clock.millis(), taken.getAndIncrement() % 1_000_000, UUID.randomUUID());
        Path claim = claims.resolve(id);
        Path target = claim.resolve(folder.relativize(file));
        Files.createDirectories(requireNonNull(target.getParent()));
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(Claim.in(claim, target));
        } catch (NoSuchFileException e) {
            // Somebody took it back between our look and our hand; that is their right.
            Claim.in(claim, target).forget();
            return Optional.empty();
        }
    }

    /** A file as one look saw it. */
    private record Lying(Path file, BasicFileAttributes attributes) {

        FileTime modified() {
            return attributes.lastModifiedTime();
        }
    }

    /** One look through the folder. */
    private final class Look extends SimpleFileVisitor<Path> {

        // Oldest first: of two copies the same one is the first whenever they are taken.
        private static final Comparator<Lying> OLDEST_FIRST =
                Comparator.comparing(Lying::modified).thenComparing(Lying::file);

        private final Set<Path> present = new HashSet<>();
        private final List<Lying> lying = new ArrayList<>();

        List<Path> atRest(Settling.Glance glance) {
            return lying.stream()
                    .sorted(OLDEST_FIRST)
                    .filter(file -> settled(file, glance))
                    .limit(MOST_AT_ONCE)
                    .map(Lying::file)
                    .toList();
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(folder) && hidden(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isRegularFile()) {
                leaveAlone(file);
                return FileVisitResult.CONTINUE;
            }
            present.add(file);
            lying.add(new Lying(file, attributes));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            // It vanished or may not be read yet: the next look tells.
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
            if (!directory.equals(folder)) {
                removeIfEmpty(directory);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean settled(Lying lying, Settling.Glance glance) {
            try {
                return settling.atRest(lying.file(), lying.attributes(), glance);
            } catch (IOException e) {
                LOG.debug(
                        "a file in the inbox cannot be opened yet ({})",
                        e.getClass().getSimpleName());
                return false;
            }
        }
    }

    private static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private boolean old(FileTime time) {
        return Duration.between(time.toInstant(), clock.instant()).compareTo(FOLDER_REST) > 0;
    }

    private void leaveAlone(Path file) {
        if (leftAlone.add(file)) {
            LOG.warn("an entry of the inbox is a link, a pipe or a device and is left alone: drop a regular file");
        }
    }

    private void removeIfEmpty(Path directory) {
        try {
            if (old(Files.getLastModifiedTime(directory))) {
                Files.delete(directory);
            }
        } catch (IOException e) {
            LOG.trace(
                    "a dropped folder still holds files, or is held ({})",
                    e.getClass().getSimpleName());
        }
    }
}
