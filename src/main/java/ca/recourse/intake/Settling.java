package ca.recourse.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Watches files come to rest. A file is taken when its size and time have not moved for a while: a short while when it
 * ends as its kind must end, a long one when the end is missing, since its writer may only be pausing.
 */
final class Settling {

    private static final Map<StructuralEnd, Duration> REST = Map.of(
            StructuralEnd.REACHED, Duration.ofSeconds(1),
            StructuralEnd.NONE, Duration.ofSeconds(3),
            StructuralEnd.MISSING, Duration.ofSeconds(20));

    private record Seen(long size, FileTime modified, Instant since) {

        boolean same(BasicFileAttributes now) {
            return size == now.size() && modified.equals(now.lastModifiedTime());
        }
    }

    /**
     * One look at all files. Its files share its moments, so that none comes to rest before an older one.
     *
     * @param began before the first file was looked at
     * @param ended after the last
     */
    record Glance(Instant began, Instant ended) {}

    private final Map<Path, Seen> seen = new ConcurrentHashMap<>();

    /** Whether a file has been at rest long enough to be taken. */
    boolean atRest(Path file, BasicFileAttributes now, Glance glance) throws IOException {
        Seen before = seen.get(file);
        // A clock that was set back starts the rest anew.
        if (before == null || !before.same(now) || glance.began().isBefore(before.since())) {
            seen.put(file, new Seen(now.size(), now.lastModifiedTime(), glance.ended()));
            return false;
        }
        Duration rest = Duration.between(before.since(), glance.began());
        return rest.compareTo(REST.get(StructuralEnd.REACHED)) >= 0
                && rest.compareTo(REST.get(StructuralEnd.of(file))) >= 0;
    }

    /** Forget the files that are no longer there. */
    void keepOnly(Set<Path> present) {
        seen.keySet().retainAll(present);
    }
}
