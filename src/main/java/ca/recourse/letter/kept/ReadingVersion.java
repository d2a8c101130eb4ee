package ca.recourse.letter.kept;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Everything that decides how a scan is read: our reading classes, the libraries and engines, the language data.
 *
 * @param id changes when any of them does
 */
public record ReadingVersion(String id) {

    private static final String ROOM = "ca/recourse/letter/";

    /**
     * Of this program with these language data.
     *
     * @param data the files the engine was trained into
     */
    public static ReadingVersion of(List<Path> data) {
        try {
            Path program = Path.of(ReadingVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            List<String> parts = Files.isDirectory(program) ? classes(program.resolve(ROOM)) : entries(program);
            return of(Stream.concat(parts.stream(), data.stream().map(ReadingVersion::nameAndSize)));
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot look at its own files", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not lie in a file", e);
        }
    }

    private static ReadingVersion of(Stream<String> parts) {
        CRC32 sum = new CRC32();
        parts.forEach(part -> sum.update(part.getBytes(StandardCharsets.UTF_8)));
        return new ReadingVersion(String.format(Locale.ROOT, "%08x", sum.getValue()));
    }

    // A jar knows the sum of each of its files, and the manifest the version of each library.
    private static List<String> entries(Path program) throws IOException {
        try (JarFile jar = new JarFile(program.toFile())) {
            String libraries = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            Stream<String> classes = jar.stream()
                    .filter(entry -> entry.getName().startsWith(ROOM))
                    .map(entry -> entry.getName() + entry.getCrc())
                    .sorted();
            return Stream.concat(Stream.of(String.valueOf(libraries)), classes).toList();
        }
    }

    private static List<String> classes(Path room) throws IOException {
        try (var files = Files.walk(room)) {
            return Stream.concat(
                            Stream.of(System.getProperty("java.class.path", "").replace(File.pathSeparator, "\n")),
                            files.filter(Files::isRegularFile)
                                    .map(ReadingVersion::nameAndSum)
                                    .sorted())
                    .toList();
        }
    }

    private static String nameAndSum(Path file) {
        try {
            CRC32 sum = new CRC32();
            sum.update(Files.readAllBytes(file));
            return file.getFileName().toString() + sum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot look at its own files", e);
        }
    }

    private static String nameAndSize(Path file) {
        return file.getFileName().toString() + file.toFile().length();
    }
}
