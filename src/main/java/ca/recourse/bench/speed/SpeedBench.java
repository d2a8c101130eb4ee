package ca.recourse.bench.speed;

import static java.util.Objects.requireNonNull;

import ca.recourse.bench.Rendering;
import ca.recourse.law.StatuteBook;
import ca.recourse.letter.Page;
import ca.recourse.summary.CaseSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Times us and the public tools on the same letters, one after the other, each with all cores. */
public final class SpeedBench {

    private static final double NANOS = 1e9;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Reader reader;
    private final List<Tool> tools;
    private final Consumer<String> out;

    /**
     * A bench for a reader.
     *
     * @param reader the pipeline
     * @param tika the jar of Tika's own program, where there is one
     * @param out takes the lines of the table
     */
    public SpeedBench(Reader reader, Optional<Path> tika, Consumer<String> out) {
        this.reader = requireNonNull(reader, "reader");
        this.out = requireNonNull(out, "out");
        List<Tool> known = new ArrayList<>(Tool.ALL);
        tika.map(Tool::tika).ifPresent(known::add);
        known.stream()
                .filter(tool -> !tool.missing().isEmpty())
                .forEach(tool -> out.accept(
                        "not measured: %s (not found: %s)".formatted(tool.name(), String.join(", ", tool.missing()))));
        if (tika.isEmpty()) {
            out.accept("not measured: tika-app (name its jar with --tika-app)");
        }
        this.tools = known.stream().filter(tool -> tool.missing().isEmpty()).toList();
    }

    /** Measure each kind of letter. */
    public void run(List<Rendering> renderings, int letters, long seed, StatuteBook book, Clock today) {
        Path folder = temporary();
        Corpus corpus = new Corpus(folder, seed, book, today);
        for (Rendering rendering : renderings) {
            kind(rendering, corpus.papers(rendering, letters));
        }
        out.accept("peak memory: " + Memory.peaks());
        clear(folder);
    }

    /** Read as many born-digital letters as each size says: twice the letters should take twice the time. */
    public void sizes(List<Integer> sizes, long seed, StatuteBook book, Clock today) {
        Path folder = temporary();
        int most = sizes.stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Paper> papers = new Corpus(folder, seed, book, today).papers(Rendering.PDF, most);
        for (int size : sizes) {
            double seconds = timed(papers.subList(0, size), this::sheets).seconds();
            out.accept(String.format(
                    Locale.ROOT,
                    "%6d born-digital letters %8.2f s %8.2f ms a letter",
                    size,
                    seconds,
                    1000 * seconds / size));
        }
        clear(folder);
    }

    private void kind(Rendering rendering, List<Paper> papers) {
        // Readers are long-lived: what they cost to start is measured by reading one file from the command line.
        timed(papers.subList(0, Math.min(CORES, papers.size())), this::sheets);
        double before = work();
        Timed<List<CaseSheet>> read = timed(papers, this::sheets);
        double work = work() - before;
        Measured ours = measured(
                "recourse",
                papers,
                read.seconds(),
                read.of().stream()
                        .map(sheets -> new Tool.Read(words(sheets), work / papers.size()))
                        .toList());
        out.accept("%s: facts right %.3f".formatted(rendering.id(), facts(papers, read.of())));
        out.accept(ours.line(ours));
        tools.forEach(tool -> other(tool, papers, ours));
    }

    private void other(Tool tool, List<Paper> papers, Measured ours) {
        List<Paper> fit = papers.stream()
                .filter(paper -> tool.filesOf(paper).findAny().isPresent())
                .toList();
        if (!fit.isEmpty()) {
            Timed<Tool.Read> read = timed(fit, tool::read);
            out.accept(measured(tool.name(), fit, read.seconds(), read.of()).line(ours));
        }
    }

    // Ours, and that of our readers.
    private static double work() {
        ProcessHandle own = ProcessHandle.current();
        return Stream.concat(Stream.of(own), own.children())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToDouble(work -> work.toNanos() / NANOS)
                .sum();
    }

    private static double facts(List<Paper> papers, List<List<CaseSheet>> read) {
        double right = 0;
        for (int i = 0; i < papers.size(); i++) {
            right += papers.get(i).letter().factsRight(read.get(i).get(0));
        }
        return right / papers.size();
    }

    private List<CaseSheet> sheets(Paper paper) {
        return reader.read(paper.letter().fileName(), paper.letter().bytes());
    }

    private static String words(List<CaseSheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.letter().pages().stream())
                .map(Page::text)
                .collect(Collectors.joining("\n"));
    }

    private static Measured measured(String tool, List<Paper> papers, double seconds, List<Tool.Read> read) {
        ErrorRate characters = ErrorRate.NOTHING;
        ErrorRate words = ErrorRate.NOTHING;
        for (int i = 0; i < papers.size(); i++) {
            characters = characters.plus(
                    ErrorRate.ofCharacters(papers.get(i).words(), read.get(i).words()));
            words = words.plus(
                    ErrorRate.ofWords(papers.get(i).words(), read.get(i).words()));
        }
        return new Measured(
                tool,
                papers.stream().mapToInt(Paper::pages).sum(),
                seconds,
                read.stream().mapToDouble(Tool.Read::work).sum(),
                characters,
                words);
    }

    private record Timed<T>(List<T> of, double seconds) {}

    private static <T> Timed<T> timed(List<Paper> papers, Function<Paper, T> work) {
        ExecutorService cores = Executors.newFixedThreadPool(CORES);
        long began = System.nanoTime();
        List<Future<T>> coming = papers.stream()
                .map(paper -> cores.submit(() -> work.apply(paper)))
                .toList();
        List<T> done = coming.stream().map(SpeedBench::done).toList();
        double seconds = (System.nanoTime() - began) / NANOS;
        cores.shutdown();
        return new Timed<>(done, seconds);
    }

    private static <T> T done(Future<T> coming) {
        try {
            return coming.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the measuring was broken off", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a letter of the corpus could not be read", e.getCause());
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("recourse-speed");
        } catch (IOException e) {
            throw new UncheckedIOException("no folder can be made for the letters to be measured", e);
        }
    }

    private static void clear(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the letters that were measured cannot be cleared from " + folder, e);
        }
    }
}
