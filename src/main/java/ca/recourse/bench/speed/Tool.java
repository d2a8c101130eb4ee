package ca.recourse.bench.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A public tool that people read letters with, called as its manual says.
 *
 * @param name as it is shown
 * @param needs the programs it is made of
 * @param command a line for the shell that prints the words; {@code $1} is the file, {@code $2} a stem for its own files
 * @param takes which of the things that lie on the disk it is given
 */
record Tool(String name, List<String> needs, String command, Takes takes) {

    /** What a tool is given. */
    enum Takes {
        PDFS_WITH_WORDS,
        SCANNED_PDFS,
        IMAGES
    }

    private static final Pattern TIME = Pattern.compile("(\\d{1,6})m(\\d{1,2}\\.\\d{1,6})s");

    static final List<Tool> ALL = List.of(
            new Tool("pdftotext", List.of("pdftotext"), "pdftotext -layout \"$1\" -", Takes.PDFS_WITH_WORDS),
            new Tool("tesseract", List.of("tesseract"), "tesseract \"$1\" stdout -l eng+fra", Takes.IMAGES),
            new Tool(
                    "pdftoppm+tesseract",
                    List.of("pdftoppm", "tesseract"),
                    "pdftoppm -r 300 -gray -png \"$1\" \"$2\" && for page in \"$2\"-*.png; do"
                            + " tesseract \"$page\" stdout -l eng+fra; done",
                    Takes.SCANNED_PDFS),
            new Tool(
                    "ocrmypdf",
                    List.of("ocrmypdf"),
                    "ocrmypdf -q -l eng+fra -j 1 --sidecar \"$2.txt\" \"$1\" \"$2.pdf\" && cat \"$2.txt\"",
                    Takes.SCANNED_PDFS));

    Tool {
        needs = List.copyOf(needs);
    }

    /** Tika's own program, which calls Tesseract. */
    static Tool tika(Path jar) {
        return new Tool(
                "tika-app", List.of("java", "tesseract"), "java -jar '" + jar + "' -t \"$1\"", Takes.SCANNED_PDFS);
    }

    /** Which of its programs are not on this machine. */
    List<String> missing() {
        return needs.stream().filter(program -> !isOnPath(program)).toList();
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** The files of a letter that it is given; none where it cannot read such letters. */
    Stream<Path> filesOf(Paper paper) {
        return switch (takes) {
            case PDFS_WITH_WORDS ->
                paper.isPdf() && paper.images().isEmpty() ? Stream.of(paper.file()) : Stream.empty();
            case SCANNED_PDFS -> paper.isPdf() && !paper.images().isEmpty() ? Stream.of(paper.file()) : Stream.empty();
            case IMAGES -> paper.images().stream();
        };
    }

    /**
     * What it read of a letter; nothing of a page it fails on.
     *
     * @param words the words
     * @param work processor time it took, in seconds
     */
    record Read(String words, double work) {

        private Read with(Read more) {
            return new Read(words + "\n" + more.words, work + more.work);
        }
    }

    Read read(Paper paper) {
        return filesOf(paper).map(this::read).reduce(new Read("", 0), Read::with);
    }

    private Read read(Path file) {
        try {
            Path own = Files.createTempDirectory("recourse-bench");
            Path times = own.resolve("times");
            ProcessBuilder builder = new ProcessBuilder(
                    "sh",
                    "-c",
                    "{ " + command + "; }; times >\"$3\"",
                    "sh",
                    file.toString(),
                    own.resolve("page").toString(),
                    times.toString());
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            Process process =
                    builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String words = new String(process.getInputStream().readAllBytes(), UTF_8);
            double work = seconds(Files.readString(times));
            clear(own);
            return new Read(words, work);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be run", e);
        }
    }

    // The shell's own times, then those of its children: 0m1.20s 0m0.10s.
    private static double seconds(String times) {
        return TIME.matcher(times)
                .results()
                .mapToDouble(time -> 60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2)))
                .sum();
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
