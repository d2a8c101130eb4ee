package ca.recourse.desk;

import ca.recourse.casefile.register.Selection;
import ca.recourse.desk.RunWork.Task;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a run is to read, as a person said. */
record RunTasks(Rereader rereader, ReprocessOptions said, PrintWriter err) {

    /** As in the inbox; it would not fit into memory. In bytes. */
    private static final long LARGEST = 256L << 20;

    private static final String TOO_LARGE = "it is larger than 256 MB; export it in smaller parts";

    /** Where it reads from; a run that was stopped is known again by these words. */
    String options() {
        String from = said.kept()
                ? "--kept"
                : paths().stream()
                        .map(path -> path.toAbsolutePath().normalize().toString())
                        .collect(Collectors.joining("\n"));
        return from + selection();
    }

    List<Path> paths() {
        return some(said.paths());
    }

    // Picocli gives no list at all where nothing was said.
    static <T> List<T> some(@Nullable List<T> said) {
        return said == null ? List.of() : said;
    }

    private Selection selection() {
        return new Selection(
                some(said.include()),
                some(said.exclude()),
                said.since(),
                said.until(),
                said.onlyFailed(),
                said.onlyChangedRules());
    }

    /** Those of the kept originals, in an order that is the same each time; fetched as they are taken. */
    Stream<Task> originals() {
        return said.kept()
                ? rereader.originals(selection()).map(sha256 -> new Task(sha256, () -> rereader.kept(sha256)))
                : Stream.empty();
    }

    /** Those of the files named, in an order that is the same each time. */
    List<Task> files() {
        LetterFiles files = LetterFiles.under(paths());
        files.passedOver()
                .forEach(aside -> err.println("passed over: " + Plain.text(aside.path() + ": " + aside.why())));
        files.unseen().forEach(aside -> err.println("not read: " + Plain.text(aside.path() + ": " + aside.why())));
        files.found().stream()
                .filter(file -> file.toFile().length() > LARGEST)
                .forEach(file -> err.println("not read: " + Plain.text(file + ": " + TOO_LARGE)));
        Set<String> failed = said.onlyFailed() ? rereader.runs().failedBefore(beforeFailing()) : Set.of();
        return files.found().stream()
                .filter(this::isMeant)
                .filter(file -> !said.onlyFailed() || failed.contains(taskName(file)))
                .map(file -> new Task(taskName(file), () -> rereader.file(fileName(file), bytes(file))))
                .toList();
    }

    // The run whose failures are meant is the one over the same paths that read them all.
    private String beforeFailing() {
        return options().replace(selection().toString(), "");
    }

    private boolean isMeant(Path file) {
        return selection().names(shown(file)) && selection().days(day(file));
    }

    private String shown(Path file) {
        return paths().stream()
                .filter(Files::isDirectory)
                .filter(file::startsWith)
                .findFirst()
                .map(folder -> folder.relativize(file))
                .orElse(file)
                .toString();
    }

    private static LocalDate day(Path file) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
        } catch (IOException e) {
            throw new UncheckedIOException("the day of %s cannot be told".formatted(file), e);
        }
    }

    // A blank would end the name of the task in the name of its item.
    private static String taskName(Path file) {
        return file.toAbsolutePath().normalize().toString().replace(' ', '\u00A0');
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException(TOO_LARGE);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), e);
        }
    }
}
