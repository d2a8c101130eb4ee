package ca.recourse.letter.worker;

import static java.util.Objects.requireNonNull;

import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.intake.process.ReadersException;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.FormatReader;
import ca.recourse.letter.Page;
import ca.recourse.letter.Stretch;
import ca.recourse.letter.UnreadableException;
import ca.recourse.letter.kept.ReadingCodec;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Has files read by the readers of a pool; the pages of a long scan by several at once. */
public final class PooledReader implements FormatReader {

    /** A scan no longer than this is read by one reader: handing it over costs as much as half a page. */
    private static final int READ_BY_ONE = 2;

    private static final int LONGEST_STRETCH = 8;

    private final WorkerPool pool;
    private final Executor hands = Executors.newCachedThreadPool(PooledReader::daemon);

    public PooledReader(WorkerPool pool) {
        this.pool = requireNonNull(pool, "pool");
    }

    @Override
    public FileReading read(Original original) throws UnreadableException {
        FileReading opening = read(original, Stretch.opening(READ_BY_ONE));
        int last = Math.min(opening.pageCount(), Stretch.MOST_PAGES);
        int done = opening.pages().stream().mapToInt(Page::number).max().orElse(last);
        return done >= last ? opening : joined(opening, rest(original, done + 1, last));
    }

    private FileReading read(Original original, Stretch stretch) throws UnreadableException {
        Frame answer = pool.ask(new Task.Read(stretch, original));
        try {
            return reading(answer);
        } catch (IOException e) {
            throw new ReadingFailedException("a reader's answer cannot be understood: " + e.getMessage());
        }
    }

    private static FileReading reading(Frame answer) throws IOException, UnreadableException {
        if (answer.kind() == Frame.Kind.TROUBLE) {
            throw new UnreadableException(TroubleCodec.trouble(answer));
        }
        if (answer.kind() == Frame.Kind.ENGINE) {
            throw new ReadersException(new String(answer.body(), StandardCharsets.UTF_8));
        }
        if (answer.kind() != Frame.Kind.PAGES) {
            throw new ReadingFailedException(new String(answer.body(), StandardCharsets.UTF_8));
        }
        return ReadingCodec.read(new DataInputStream(new ByteArrayInputStream(answer.body())));
    }

    private List<FileReading> rest(Original original, int first, int last) {
        int length = Math.min(LONGEST_STRETCH, Math.max(1, (last - first + pool.size()) / pool.size()));
        List<CompletableFuture<FileReading>> coming = IntStream.iterate(
                        first, page -> page <= last, page -> page + length)
                .mapToObj(page -> new Stretch(page, Math.min(last, page + length - 1), length))
                .map(stretch -> CompletableFuture.supplyAsync(() -> part(original, stretch), hands))
                .toList();
        return coming.stream().map(PooledReader::joined).toList();
    }

    private static FileReading joined(CompletableFuture<FileReading> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException ours ? ours : e;
        }
    }

    // Some pages that cannot be read do not make the others unreadable.
    private FileReading part(Original original, Stretch stretch) {
        try {
            return read(original, stretch);
        } catch (UnreadableException e) {
            return missing(stretch, e.trouble());
        }
    }

    private static FileReading missing(Stretch stretch, Trouble trouble) {
        List<Page> empty = IntStream.rangeClosed(stretch.first(), stretch.last())
                .mapToObj(number -> new Page(number, "", List.of(), Page.Origin.OCR, 0, 0))
                .toList();
        String caution = "No word of %s could be read: %s".formatted(stretch, trouble.reason());
        return new FileReading(empty, stretch.length(), List.of(caution), false);
    }

    private static FileReading joined(FileReading opening, List<FileReading> rest) {
        List<Page> pages = new ArrayList<>(opening.pages());
        rest.forEach(part -> pages.addAll(part.pages()));
        List<String> cautions = Stream.concat(Stream.of(opening), rest.stream())
                .flatMap(part -> part.cautions().stream())
                .distinct()
                .toList();
        boolean lasting = opening.lasting() && rest.stream().allMatch(FileReading::lasting);
        return new FileReading(pages, opening.pageCount(), cautions, lasting);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "stretch");
        thread.setDaemon(true);
        return thread;
    }
}
