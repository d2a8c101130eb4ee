package ca.recourse.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.recourse.intake.Original;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the letters in {@code samples/} from their texts: printed, typed, mailed, scanned, faxed and photographed. */
public final class SampleMaker {

    private static final int SCAN = 200;
    private static final long SEED = 20261125;

    private SampleMaker() {}

    /** Make every sample: the first argument is the folder of texts, the second the samples folder. */
    public static void main(String[] folders) throws IOException {
        try (var texts = Files.list(Path.of(folders[0]))) {
            for (Path text : texts.filter(SampleMaker::isText).sorted().toList()) {
                make(text, Path.of(folders[1]));
            }
        }
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".letter");
    }

    private static void make(Path text, Path samples) throws IOException {
        String[] parts = Files.readString(text).split("\n---\n", 2);
        Path folder = samples.resolve(text.getFileName().toString().replace(".letter", ""));
        Files.createDirectories(folder);
        Made made = made(value(parts[0], "format"), Block.read(parts[1]));
        Files.write(
                folder.resolve("letter." + made.extension()), made.original().bytes());
        Files.writeString(folder.resolve("about.md"), value(parts[0], "about") + "\n", UTF_8);
    }

    private static String value(String head, String key) {
        return head.lines()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a sample's text must say its " + key));
    }

    private record Made(String extension, Original original) {

        static Made of(String extension, byte[] bytes) {
            return new Made(extension, Original.of(bytes));
        }
    }

    private static Made made(String format, List<Block> letter) {
        return switch (format) {
            case "pdf" -> Made.of("pdf", PdfPress.print(letter));
            case "docx" -> Made.of("docx", DocxPress.print(letter));
            case "eml" -> Made.of("eml", MailPress.message("Your application - Votre demande", letter));
            case "eml-pdf" -> Made.of("eml", forwarded(PdfPress.print(letter)));
            case "scan-pdf" -> Made.of("pdf", Copier.scannedPdf(PdfPress.print(letter), SCAN, SEED));
            case "scan-tiff" -> Made.of("tif", Copier.scannedTiff(PdfPress.print(letter), SCAN, SEED));
            case "fax-tiff" -> Made.of("tif", Copier.faxedTiff(PdfPress.print(letter), SEED));
            case "photo" -> Made.of("jpg", Copier.photographed(PdfPress.print(letter), SEED));
            default -> throw new IllegalArgumentException("a sample cannot be made as " + format);
        };
    }

    private static byte[] forwarded(byte[] pdf) {
        return MailPress.forwarded(
                "Hello, this came today in my account. What can I do?\r\n\r\nThank you, F.",
                "refusal letter.pdf",
                "application/pdf",
                pdf);
    }
}
