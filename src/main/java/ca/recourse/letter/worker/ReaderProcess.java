package ca.recourse.letter.worker;

import ca.recourse.intake.Arrival;
import ca.recourse.intake.Channel;
import ca.recourse.intake.Original;
import ca.recourse.intake.process.Signals;
import ca.recourse.letter.EngineException;
import ca.recourse.letter.EveryFormat;
import ca.recourse.letter.Once;
import ca.recourse.letter.PageReading;
import ca.recourse.letter.PageRecogniser;
import ca.recourse.letter.PagedReader;
import ca.recourse.letter.UnreadableException;
import ca.recourse.letter.kept.ReadingCodec;
import ca.recourse.letter.ocr.Recogniser;
import ca.recourse.letter.picture.FilePictures;
import ca.recourse.letter.picture.PageViews;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A reader in a process of its own: takes files from its standard input one by one and answers on its standard output,
 * until the input ends. It ends at once when the service does.
 */
public final class ReaderProcess {

    /** The exit code of a reader whose service has gone, or told it to go. */
    static final int LET_GO = 0;

    /** The exit code of a reader that met an error it must not go on after. */
    static final int BROKEN = 70;

    /** The exit code of a reader that could not hand over what it had read. */
    static final int UNHEARD = 74;

    private static final int BUFFER = 1 << 16;
    private static final int FRAMES = 8;

    private final BlockingQueue<Frame> asked = new SynchronousQueue<>();
    private final DataOutputStream out;
    private final PagedReader reader;
    private final PageViews views = new PageViews();

    private ReaderProcess(DataOutputStream out, Function<Runnable, PagedReader> reader) {
        this.out = out;
        this.reader = reader.apply(this::sayAlive);
    }

    public static void main(String[] args) throws InterruptedException {
        serve(alive -> new EveryFormat(lazily(alive), new FilePictures()));
    }

    /** Serve with this reader, which says after every page that it is still at it. */
    static void serve(Function<Runnable, PagedReader> reader) throws InterruptedException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
        // Whatever a library prints must not get between the messages.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        ReaderProcess process = new ReaderProcess(out, reader);
        Signals.stayThrough(Thread.currentThread());
        Thread ear = new Thread(process::listen, "ear");
        ear.setDaemon(true);
        ear.start();
        process.work();
    }

    // The engine is loaded with the first picture: born-digital letters need none.
    private static PageRecogniser lazily(Runnable alive) {
        Once<Recogniser> engine = new Once<>(Recogniser::new);
        return picture -> {
            PageReading reading = engine.get().recognise(picture);
            alive.run();
            return reading;
        };
    }

    /** Take what comes at any time, so that the end of the input is noticed in the middle of a page. */
    private void listen() {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER))) {
            while (true) {
                asked.put(Frame.read(in));
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(LET_GO);
        }
    }

    private void work() throws InterruptedException {
        try {
            Frame.bare(Frame.Kind.READY).write(out);
            while (true) {
                Task task = Task.of(asked.take());
                answer(task).write(out);
            }
        } catch (Error e) {
            // Out of memory or of stack: nothing in this process is to be trusted any more.
            Runtime.getRuntime().halt(BROKEN);
        } catch (IOException e) {
            // Threads of the libraries would keep it alive, and the service would wait for an answer.
            Runtime.getRuntime().halt(UNHEARD);
        }
    }

    private Frame answer(Task task) throws IOException {
        try {
            return task instanceof Task.Read read ? pages(read) : picture((Task.Show) task);
        } catch (UnreadableException e) {
            return TroubleCodec.frame(e.trouble());
        } catch (EngineException e) {
            return new Frame(Frame.Kind.ENGINE, String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException e) {
            return new Frame(Frame.Kind.FAILED, shown(e).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Frame pages(Task.Read task) throws UnreadableException, IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(BUFFER);
        ReadingCodec.write(reader.read(task.original(), task.stretch()), new DataOutputStream(body));
        return new Frame(Frame.Kind.PAGES, body.toByteArray());
    }

    private Frame picture(Task.Show task) {
        return new Frame(
                Frame.Kind.PICTURE,
                PictureCodec.bytes(views.picture(unnamed(task.original()), task.page(), task.dotsPerInch())));
    }

    private static Arrival unnamed(Original original) {
        return new Arrival("", original, Channel.FOLDER, Optional.empty(), Instant.EPOCH, Optional.empty());
    }

    private void sayAlive() {
        try {
            Frame.bare(Frame.Kind.ALIVE).write(out);
        } catch (IOException e) {
            Runtime.getRuntime().halt(LET_GO);
        }
    }

    // The message of a failure of ours may quote the letter.
    private static String shown(RuntimeException failure) {
        String where = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("ca.recourse."))
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(", "));
        return "%s at [%s]".formatted(failure.getClass().getName(), where);
    }
}
