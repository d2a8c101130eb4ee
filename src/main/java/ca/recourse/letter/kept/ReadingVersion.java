package ca.recourse.letter.kept;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Everything that decides how a file is read: our classes that tell its kind and read it, the libraries and engines, the
 * Java they run on, the language data.
 *
 * @param id changes when any of them does
 */
public record ReadingVersion(String id) {

    // What a file is, and the words of a mail, are told by the room it comes in through.
    private static final List<String> ROOMS = List.of("ca/recourse/intake/", "ca/recourse/letter/");

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
            List<String> parts = Files.isDirectory(program) ? classes(program) : entries(program);
            return of(Stream.concat(parts.stream(), data.stream().map(ReadingVersion::nameAndSize)));
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot look at its own files", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not lie in a file", e);
        }
    }

    private static ReadingVersion of(Stream<String> parts) {
        CRC32 sum = new CRC32();
        Stream.concat(Stream.of("Java " + Runtime.version().feature()), parts)
                .forEach(part -> sum.update(part.getBytes(StandardCharsets.UTF_8)));
        return new ReadingVersion(String.format(Locale.ROOT, "%08x", sum.getValue()));
    }

    // A jar knows the sum of each of its files, and the manifest the version of each library.
    private static List<String> entries(Path program) throws IOException {
        try (JarFile jar = new JarFile(program.toFile())) {
            String libraries = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            Stream<String> classes = jar.stream()
                    .filter(entry -> ROOMS.stream().anyMatch(entry.getName()::startsWith))
                    .map(entry -> entry.getName() + entry.getCrc())
                    .sorted();
            return Stream.concat(Stream.of(String.valueOf(libraries)), classes).toList();
        }
    }

    private static List<String> classes(Path program) throws IOException {
        List<String> parts = new ArrayList<>();
        parts.add(System.getProperty("java.class.path", "").replace(File.pathSeparator, "\n"));
        for (String room : ROOMS) {
            try (var files = Files.walk(program.resolve(room))) {
                files.filter(Files::isRegularFile)
                        .map(ReadingVersion::nameAndSum)
                        .sorted()
                        .forEach(parts::add);
            }
        }
        return parts;
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
