package ca.recourse.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** {@code recourse demo}: the samples, read as any letters would be. */
final class DemoCommand {

    private final ToIntFunction<String[]> desk;
    private final PrintWriter out;
    private final PrintWriter err;

    /** @param desk hears a command line, as a person's would be heard */
    DemoCommand(ToIntFunction<String[]> desk, PrintWriter out, PrintWriter err) {
        this.desk = desk;
        this.out = out;
        this.err = err;
    }

    int run(DemoOptions said) {
        List<String> letters = letters(said.samples());
        if (letters.isEmpty()) {
            err.println("there are no samples in %s".formatted(said.samples()));
            return ExitCode.USAGE;
        }
        Path pages = said.out().toAbsolutePath().normalize();
        int code = desk.applyAsInt(Stream.concat(Stream.of("read", "--out", pages.toString()), letters.stream())
                .toArray(String[]::new));
        out.println();
        out.println("The pages lie in %s: open any .html in a browser.".formatted(pages));
        return code;
    }

    private static List<String> letters(Path samples) {
        try (var files = Files.walk(samples, 2)) {
            return files.filter(file -> file.getFileName().toString().startsWith("letter."))
                    .sorted()
                    .map(Path::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the samples in %s cannot be listed".formatted(samples), e);
        }
    }
}
