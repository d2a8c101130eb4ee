package ca.recourse.casefile.register;

import static java.util.Objects.requireNonNull;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which letters a run is about.
 *
 * @param include patterns such as {@code 2019/**} or {@code *.pdf}, of which a name must fit one; none: every name
 * @param exclude patterns of which it may fit none
 * @param since the first day it may have come in
 * @param until the last
 * @param failed only those that could not be read last time
 * @param changedRules only those read under other law, models or program than today's
 */
public record Selection(
        List<String> include,
        List<String> exclude,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        boolean failed,
        boolean changedRules) {

    /** Every letter. */
    public static final Selection ALL =
            new Selection(List.of(), List.of(), Optional.empty(), Optional.empty(), false, false);

    public Selection {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        requireNonNull(since, "since");
        requireNonNull(until, "until");
    }

    /** Whether a name is among those meant; a pattern without a slash is held against its last part. */
    public boolean names(String name) {
        return (include.isEmpty() || fits(include, name)) && !fits(exclude, name);
    }

    /** Whether a day is. */
    public boolean days(LocalDate day) {
        return since.stream().noneMatch(day::isBefore) && until.stream().noneMatch(day::isAfter);
    }

    private static boolean fits(List<String> patterns, String name) {
        return patterns.stream().anyMatch(pattern -> fits(pattern, name));
    }

    private static boolean fits(String pattern, String name) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        try {
            Path path = Path.of(name);
            Path last = path.getFileName();
            return matcher.matches(path) || (!pattern.contains("/") && last != null && matcher.matches(last));
        } catch (InvalidPathException e) {
            // A name that this system cannot write fits no pattern.
            return false;
        }
    }

    @Override
    public String toString() {
        return equals(ALL)
                ? ""
                : " include=%s exclude=%s since=%s until=%s failed=%s changedRules=%s"
                        .formatted(
                                include,
                                exclude,
                                since.map(LocalDate::toString).orElse("-"),
                                until.map(LocalDate::toString).orElse("-"),
                                failed,
                                changedRules);
    }
}
