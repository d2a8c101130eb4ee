package ca.recourse.bench.accuracy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was read in each letter of a run, kept in a file so that a later run can say what it gained and lost.
 *
 * @param letters by the letter's shape and file name: each fact by its field
 */
public record SavedRun(Map<String, Map<String, Read>> letters) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One fact as it was read.
     *
     * @param right whether it was the truth; for {@code review}, whether none was asked
     * @param read the value, or {@code nothing}
     */
    public record Read(boolean right, String read) {}

    public SavedRun {
        letters = Collections.unmodifiableMap(new TreeMap<>(letters));
    }

    /** The run kept in this file. */
    public static SavedRun at(Path file) {
        try {
            return new SavedRun(JSON.readValue(file.toFile(), new TypeReference<Map<String, Map<String, Read>>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("%s is no run kept with --save".formatted(file), e);
        }
    }

    public void keep(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), letters);
        } catch (IOException e) {
            throw new UncheckedIOException("this run cannot be kept in %s".formatted(file), e);
        }
    }

    /** By field: how many facts are right now that were wrong, how many the other way round, and which. */
    public Map<String, String> since(SavedRun earlier) {
        Map<String, List<String>> changes = new TreeMap<>();
        letters.forEach((letter, facts) -> facts.forEach((field, now) -> {
            Read then = earlier.letters.getOrDefault(letter, Map.of()).getOrDefault(field, now);
            if (then.right() != now.right()) {
                String change = "%s %s: %s, was %s".formatted(now.right() ? "+" : "-", letter, now.read(), then.read());
                changes.computeIfAbsent(field, any -> new ArrayList<>()).add(change);
            }
        }));
        Map<String, String> lines = new TreeMap<>();
        changes.forEach((field, of) -> lines.put(field, told(of)));
        return lines;
    }

    private static String told(List<String> changes) {
        long gained = changes.stream().filter(change -> change.startsWith("+")).count();
        return "%d gained, %d lost%n      %s"
                .formatted(gained, changes.size() - gained, String.join(System.lineSeparator() + "      ", changes));
    }
}
