package ca.recourse.desk;

import static java.util.Objects.requireNonNullElse;

import ca.recourse.assessment.StaffFacts;
import ca.recourse.summary.CaseSheet;
import ca.recourse.summary.CaseSummary;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** {@code recourse read}: letters in, summaries out, in the order the files were named. */
final class ReadCommand {

    private static final Path STANDARD_INPUT = Path.of("-");
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    // Enough files under way that no core waits, few enough that their bytes fit in memory.
    private static final int UNDER_WAY = 4 * CORES;

    private final Office office;
    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;

    ReadCommand(Office office, InputStream in, PrintWriter out, PrintWriter err) {
        this.office = office;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    int run(ReadOptions said) {
        if (said.format() == Format.HTML && said.out().isEmpty()) {
            err.println("--format html needs --out DIR: the folder to write the pages into");
            return ExitCode.USAGE;
        }
        Optional<String> unfit = said.out().flatMap(ReadCommand::unfit);
        if (unfit.isPresent()) {
            err.println(unfit.get());
            return ExitCode.USAGE;
        }
        LetterFiles files =
                LetterFiles.under(said.paths().stream().map(Path::of).toList());
        files.passedOver().forEach(aside -> say(said, "passed over", aside.path(), aside.why()));
        files.unseen().forEach(aside -> complain(aside.path(), aside.why()));
        Tally tally = files.found().isEmpty() ? new Tally(0, 0) : read(said, files.found());
        return tally.and(files.unseen().size(), 0).exitCode();
    }

    // Known before the first letter is read, not after the last.
    private static Optional<String> unfit(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return Optional.of("--out %s is not a folder and cannot be made one (%s); choose another"
                    .formatted(Plain.text(folder.toString()), e.getClass().getSimpleName()));
        }
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of(
                        "--out %s may not be written to; choose another".formatted(Plain.text(folder.toString())));
    }

    private Tally read(ReadOptions said, List<Path> files) {
        ExecutorService cores = Executors.newFixedThreadPool(CORES);
        try (Progress progress = Progress.of(files.size(), said.quiet(), err)) {
            Clock today = said.today().map(this::at).orElse(office.clock());
            Reading reading =
                    new Reading(office.reader(today, said.lang().code()), told(said), keeper(said.out()), cores);
            Answers answers = answers(said);
            Tally tally = read(files, reading, answers, progress);
            answers.end();
            return tally.and(0, reading.failures());
        } finally {
            cores.shutdownNow();
        }
    }

    private Tally read(List<Path> files, Reading reading, Answers answers, Progress progress) {
        Deque<UnderWay> waiting = new ArrayDeque<>();
        Tally tally = new Tally(0, 0);
        for (Path file : files) {
            waiting.add(start(file, reading));
            if (waiting.size() > UNDER_WAY) {
                tally = tally.and(finish(waiting.remove(), answers, progress));
            }
        }
        while (!waiting.isEmpty()) {
            tally = tally.and(finish(waiting.remove(), answers, progress));
        }
        return tally;
    }

    private UnderWay start(Path file, Reading reading) {
        try {
            return new UnderWay(file, Optional.of(reading.start(name(file), bytes(file))));
        } catch (IOException e) {
            complain(file, "it cannot be opened: " + e.getClass().getSimpleName());
            return new UnderWay(file, Optional.empty());
        }
    }

    private Tally finish(UnderWay underWay, Answers answers, Progress progress) {
        Tally tally = underWay.summaries()
                .map(coming -> answer(underWay.file(), coming, answers))
                .orElse(new Tally(1, 0));
        progress.done(underWay.file().toString());
        return tally;
    }

    private Tally answer(Path file, CompletableFuture<List<CaseSummary>> coming, Answers answers) {
        try {
            List<CaseSummary> summaries = coming.join();
            summaries.forEach(answers::give);
            return unread(file, summaries);
        } catch (CompletionException e) {
            complain(file, failure(requireNonNullElse(e.getCause(), e)));
            return new Tally(0, 1);
        }
    }

    private static String failure(Throwable cause) {
        return cause instanceof UncheckedIOException
                ? cause.getMessage() + " (" + cause.getCause() + ")"
                : "the program itself failed with " + cause.getClass().getName();
    }

    private Tally unread(Path file, List<CaseSummary> summaries) {
        List<CaseSummary> unread = summaries.stream()
                .filter(summary -> summary.letterKind().equals("unreadable"))
                .toList();
        unread.forEach(summary -> complain(file, why(summary)));
        if (summaries.isEmpty()) {
            complain(file, "there is nothing in it to read");
        }
        return new Tally(summaries.isEmpty() ? 1 : unread.size(), 0);
    }

    private static String why(CaseSummary summary) {
        String inside =
                summary.document().container().isPresent() ? summary.document().fileName() + ": " : "";
        return inside
                + summary.review().reasons().stream()
                        .findFirst()
                        .map(CaseSummary.Review.Reason::message)
                        .orElse("it could not be read");
    }

    private Answers answers(ReadOptions said) {
        return switch (said.format()) {
            case JSON -> new Answers.JsonLines(out);
            case HTML -> new Answers.Pages(said.out().orElseThrow(), out);
            case TABLE -> new LetterTable(out, said.out(), said.lang().code());
        };
    }

    private Consumer<CaseSheet> keeper(Optional<Path> folder) {
        return folder.map(office::caseFiles)
                .<Consumer<CaseSheet>>map(files -> files::keep)
                .orElse(sheet -> {});
    }

    private static StaffFacts told(ReadOptions said) {
        return new StaffFacts(said.received(), said.receivedBy(), said.place(), said.statusExpiry());
    }

    private Clock at(LocalDate day) {
        Clock clock = office.clock();
        return Clock.fixed(day.atTime(12, 0).atZone(clock.getZone()).toInstant(), clock.getZone());
    }

    private byte[] bytes(Path file) throws IOException {
        return file.equals(STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(file);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return file.equals(STANDARD_INPUT) || name == null ? "standard-input" : name.toString();
    }

    private void say(ReadOptions said, String what, Path path, String why) {
        if (!said.quiet()) {
            err.println("%s: %s (%s)".formatted(what, Plain.text(path.toString()), why));
        }
    }

    private void complain(Path path, String why) {
        err.println("not read: %s: %s".formatted(Plain.text(path.toString()), Plain.text(why)));
        err.flush();
    }

    /** A file being read; without summaries to come when it could not even be opened. */
    private record UnderWay(Path file, Optional<CompletableFuture<List<CaseSummary>>> summaries) {}

    /**
     * What did not go well.
     *
     * @param unread letters or files that could not be read
     * @param failures failures of the program itself
     */
    private record Tally(int unread, int failures) {

        Tally and(Tally other) {
            return and(other.unread, other.failures);
        }

        Tally and(int moreUnread, int moreFailures) {
            return new Tally(unread + moreUnread, failures + moreFailures);
        }

        int exitCode() {
            if (failures > 0) {
                return ExitCode.OUR_FAILURE;
            }
            return unread > 0 ? ExitCode.NOT_ALL_READ : ExitCode.ALL_READ;
        }
    }
}
