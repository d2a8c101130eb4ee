package ca.recourse.bench.accuracy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The figures of the run before, kept in a file. */
public final class LastRun {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LastRun() {}

    /** The figures kept there; none when there was no run. */
    public static Map<String, Double> at(Path file) {
        try {
            return Files.exists(file) ? JSON.readValue(file.toFile(), new TypeReference<>() {}) : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the figures of the last run in %s cannot be read".formatted(file), e);
        }
    }

    /** Keep a run's figures for the next to be compared with. */
    public static void keep(Path file, Map<String, Double> figures) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), figures);
        } catch (IOException e) {
            throw new UncheckedIOException("the figures of this run cannot be kept in %s".formatted(file), e);
        }
    }
}
