package ca.recourse.letter.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.letter.EngineException;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.Page;
import ca.recourse.letter.PagedReader;
import ca.recourse.letter.Stretch;
import ca.recourse.letter.UnreadableException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Does to its process what the file says; files that say nothing of the kind are read as text. */
final class DyingReader implements PagedReader {

    public static void main(String[] args) throws InterruptedException {
        ReaderProcess.serve(alive -> new DyingReader());
    }

    @Override
    public FileReading read(Original original, Stretch stretch) throws UnreadableException {
        String words = new String(original.bytes(), UTF_8);
        switch (words.split(" ", 2)[0]) {
            case "exit" -> System.exit(5);
            case "spin" -> spin();
            case "sleep" -> sleep();
            case "fill" -> fill();
            case "recurse" -> recurse(0);
            case "print" -> print("Debug: I am no message of yours, whatever I look like");
            case "SEGV", "KILL", "ABRT" -> signal(words.split(" ", 2)[0]);
            case "engine" -> throw new EngineException("Tesseract cannot load eng: install tesseract-ocr-eng");
            case "fail" -> throw new IllegalStateException("secret words");
            case "password" -> throw new UnreadableException(Trouble.Kind.PASSWORD, "It is locked.");
            default -> {}
        }
        return pages(words, stretch);
    }

    // "pages 12" has twelve of them, each read from its picture; page 7 of "broken 12" ends the reader.
    private static FileReading pages(String words, Stretch stretch) {
        String[] said = words.split(" ", -1);
        int count = said.length > 1 ? Integer.parseInt(said[1]) : 1;
        int last = Math.min(Math.min(count, stretch.last()), stretch.first() + stretch.mostSeen() - 1);
        if (said[0].equals("broken") && stretch.first() <= 7 && last >= 7) {
            Runtime.getRuntime().halt(9);
        }
        return new FileReading(
                IntStream.rangeClosed(stretch.first(), last)
                        .mapToObj(number -> new Page(
                                number, environment() + " page " + number, List.of(), Page.Origin.OCR, 612, 792))
                        .toList(),
                count,
                List.of());
    }

    private static String environment() {
        return String.join(" ", System.getenv().keySet());
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static void spin() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill() {
        List<byte[]> all = new ArrayList<>();
        while (all.size() < Integer.MAX_VALUE) {
            all.add(new byte[1 << 20]);
        }
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    private static void print(String words) {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(words.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void signal(String name) {
        try {
            new ProcessBuilder(
                            "kill",
                            "-" + name,
                            String.valueOf(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
            Thread.sleep(60_000);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
