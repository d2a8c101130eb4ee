package ca.recourse.desk;

import static java.util.Objects.requireNonNullElse;

import ca.recourse.assessment.change.Shelves;
import ca.recourse.casefile.SummaryJson;
import ca.recourse.desk.LetterComparison.Compared;
import ca.recourse.law.StatuteBook;
import ca.recourse.summary.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** {@code recourse law diff}: whose days move between two shelves. */
final class LawDiffCommand {

    private static final String WORDS = "ca.recourse.desk.words";
    private static final String SHIPPED = "-";
    private static final String IN_USE = "today";
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Office office;
    private final PrintWriter out;
    private final PrintWriter err;

    LawDiffCommand(Office office, PrintWriter out, PrintWriter err) {
        this.office = office;
        this.out = out;
        this.err = err;
    }

    int run(LawDiffOptions said) {
        Clock today = said.today().map(this::at).orElse(office.clock());
        Shelves shelves = new Shelves(shelf(said.before()), shelf(said.after()), today);
        LawDiffFiles files = LawDiffFiles.of(said);
        files.unseen().forEach(aside -> complain(aside.path(), aside.why()));
        Tally tally = new Tally(0, 0, files.unseen().size(), 0);
        if (!files.found().isEmpty()) {
            String language = said.lang().code();
            LetterComparison comparison = new LetterComparison(
                    office.keptReader(HomeOption.folder(said), today, language), shelves, language);
            tally = tally.and(compare(said, files.found(), comparison));
        }
        end(said, tally);
        return tally.exitCode();
    }

    private StatuteBook shelf(String named) {
        return switch (named) {
            case SHIPPED -> StatuteBook.shipped();
            case IN_USE -> office.statuteBook();
            default -> StatuteBook.shippedWith(Path.of(named));
        };
    }

    private Tally compare(LawDiffOptions said, List<Path> files, LetterComparison comparison) {
        ExecutorService cores = Executors.newFixedThreadPool(CORES);
        try (Progress progress = Progress.of(files.size(), said.quiet(), err)) {
            List<CompletableFuture<List<Compared>>> coming = files.stream()
                    .map(file -> CompletableFuture.supplyAsync(() -> comparison.of(file), cores))
                    .toList();
            Tally tally = new Tally(0, 0, 0, 0);
            for (int at = 0; at < files.size(); at++) {
                tally = tally.and(answer(said, files.get(at), coming.get(at)));
                progress.done(files.get(at).toString());
            }
            return tally;
        } finally {
            cores.shutdownNow();
        }
    }

    private Tally answer(LawDiffOptions said, Path file, CompletableFuture<List<Compared>> coming) {
        try {
            List<Compared> letters = coming.join();
            letters.forEach(letter -> letter.unread().ifPresent(why -> complain(file, why)));
            letters.stream().flatMap(letter -> letter.moved().stream()).forEach(day -> print(said, day));
            return Tally.of(letters);
        } catch (CompletionException e) {
            Throwable cause = requireNonNullElse(e.getCause(), e);
            complain(file, "the program itself failed with " + cause.getClass().getName());
            return new Tally(0, 0, 0, 1);
        }
    }

    private void print(LawDiffOptions said, MovedDay day) {
        if (said.format() == Format.JSON) {
            out.print(SummaryJson.line(day) + "\n");
        } else {
            Words words = Words.of(WORDS, said.lang().code());
            out.println("%s  %s".formatted(Plain.text(day.fileName()), day.caseId()));
            out.println("  " + line(day, words));
            out.println("  %s: %s".formatted(day.provision(), day.cause()));
        }
        out.flush();
    }

    private static String line(MovedDay day, Words words) {
        return words.say(
                "diff.line",
                day.recourse(),
                words.say("diff." + day.day()),
                words.say("diff." + day.move()),
                day.before().orElse("-"),
                day.after().orElse("-"));
    }

    private void end(LawDiffOptions said, Tally tally) {
        if (said.format() != Format.JSON) {
            out.println(Words.of(WORDS, said.lang().code()).say("diff.totals", tally.letters, tally.moved));
        }
        out.flush();
    }

    private Clock at(LocalDate day) {
        Clock clock = office.clock();
        return Clock.fixed(day.atTime(12, 0).atZone(clock.getZone()).toInstant(), clock.getZone());
    }

    private void complain(Path path, String why) {
        err.println("not read: %s: %s".formatted(Plain.text(path.toString()), Plain.text(why)));
        err.flush();
    }

    /**
     * What a run came to.
     *
     * @param letters letters compared
     * @param moved letters of which some day moves
     * @param unread letters or files that could not be read
     * @param failures failures of the program itself
     */
    private record Tally(int letters, int moved, int unread, int failures) {

        static Tally of(List<Compared> letters) {
            int moved = (int)
                    letters.stream().filter(letter -> !letter.moved().isEmpty()).count();
            int unread = (int) letters.stream()
                    .filter(letter -> letter.unread().isPresent())
                    .count();
            return new Tally(letters.size(), moved, unread, 0);
        }

        Tally and(Tally more) {
            return new Tally(
                    letters + more.letters, moved + more.moved, unread + more.unread, failures + more.failures);
        }

        int exitCode() {
            if (failures > 0) {
                return ExitCode.OUR_FAILURE;
            }
            return unread > 0 ? ExitCode.NOT_ALL_READ : ExitCode.ALL_READ;
        }
    }
}
