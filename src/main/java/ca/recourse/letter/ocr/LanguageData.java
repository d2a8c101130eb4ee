package ca.recourse.letter.ocr;

import ca.recourse.letter.EngineException;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;

/**
 * The trained data of the languages, brought together in one directory as Tesseract wants it.
 *
 * @param directory holds {@code <language>.traineddata} files
 * @param languages those found, of {@code eng} and {@code fra}
 */
record LanguageData(Path directory, List<String> languages) {

    /** Where a person says the data lie: a directory with {@code fra.traineddata}. */
    static final String SETTING = "recourse.tessdata";

    private static final List<String> WANTED = List.of("eng", "fra");
    private static final Path DEBIAN = Path.of("/usr/share/tesseract-ocr");
    private static final List<Path> OTHERS = List.of(
            Path.of("/usr/share/tessdata"),
            Path.of("/usr/local/share/tessdata"),
            Path.of("/opt/homebrew/share/tessdata"));

    LanguageData {
        languages = List.copyOf(languages);
    }

    boolean readsFrench() {
        return languages.contains("fra");
    }

    /** As the engine is told them, English first: {@code eng+fra}. */
    String engineName() {
        return String.join("+", languages);
    }

    /** Look in the setting, {@code TESSDATA_PREFIX} and the system's places; English comes with the program. */
    static LanguageData find() {
        List<Path> places = places();
        List<Path> files = WANTED.stream()
                .flatMap(language -> file(places, language).stream())
                .toList();
        if (files.isEmpty()) {
            throw new EngineException("No language data for OCR: install tesseract-ocr-fra, or set " + SETTING
                    + " to a directory with eng.traineddata and fra.traineddata");
        }
        return new LanguageData(
                together(files), files.stream().map(LanguageData::language).toList());
    }

    private static List<Path> places() {
        List<Path> places = new ArrayList<>();
        Stream.of(System.getProperty(SETTING), System.getenv("TESSDATA_PREFIX"))
                .flatMap(place -> Optional.ofNullable(place).stream())
                .forEach(place -> places.addAll(List.of(Path.of(place), Path.of(place, "tessdata"))));
        places.addAll(debianPlaces());
        places.addAll(OTHERS);
        return places;
    }

    private static List<Path> debianPlaces() {
        List<Path> versions = new ArrayList<>();
        if (Files.isDirectory(DEBIAN)) {
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(DEBIAN)) {
                inside.forEach(version -> versions.add(version.resolve("tessdata")));
            } catch (IOException e) {
                throw new EngineException("Cannot look for language data in " + DEBIAN, e);
            }
        }
        return versions.stream().sorted().toList();
    }

    private static Optional<Path> file(List<Path> places, String language) {
        String name = language + ".traineddata";
        return Stream.concat(
                        places.stream().map(place -> place.resolve(name)), Natives.cached("/tessdata/" + name).stream())
                .filter(Files::isReadable)
                .findFirst();
    }

    private static String language(Path file) {
        return file.getFileName().toString().replace(".traineddata", "");
    }

    /** Files from one directory stay there; from several, they are copied into the cache. */
    private static Path together(List<Path> files) {
        Path first = files.get(0).toAbsolutePath().resolveSibling("");
        if (files.stream().allMatch(file -> file.toAbsolutePath().startsWith(first))) {
            return first;
        }
        try {
            Path directory = Files.createDirectories(cacheDirectory().resolve("recourse-tessdata"));
            for (Path file : files) {
                copy(file, directory.resolve(file.getFileName()));
            }
            return directory;
        } catch (IOException e) {
            throw new EngineException("Cannot bring the language data together: " + files, e);
        }
    }

    private static Path cacheDirectory() throws IOException {
        File directory = Loader.getCacheDir();
        return directory.toPath();
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to) && Files.mismatch(from, to) < 0) {
            return;
        }
        Path part = Files.createTempFile(to.getParent(), "part", ".traineddata");
        Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
