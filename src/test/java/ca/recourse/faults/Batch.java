package ca.recourse.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.recourse.casefile.journal.HomeFolder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Letters dropped together: small ones, no two alike, and after them exact copies of the first.
 *
 * @param drops the bytes of each drop
 */
record Batch(List<byte[]> drops) {

    static final Duration LONG = Duration.ofMinutes(10);

    static Batch of(int letters, int copies) {
        List<byte[]> drops = new ArrayList<>(
                IntStream.range(0, letters).mapToObj(Batch::letter).toList());
        drops.addAll(List.copyOf(drops.subList(0, copies)));
        return new Batch(List.copyOf(drops));
    }

    /** The same as files that end as their kind must end: they are taken after one second, not three. */
    static Batch ofPages(int letters, int copies) {
        List<byte[]> drops = new ArrayList<>(
                IntStream.range(0, letters).mapToObj(Batch::page).toList());
        drops.addAll(List.copyOf(drops.subList(0, copies)));
        return new Batch(List.copyOf(drops));
    }

    /** A new home with the batch in its inbox. */
    HomeFolder droppedInto(Path folder) throws IOException {
        HomeFolder home = HomeFolder.at(folder);
        dropInto(home);
        return home;
    }

    /** The batch once more, into the inbox of a home. */
    void dropInto(HomeFolder home) throws IOException {
        for (int drop = 0; drop < drops.size(); drop++) {
            Files.write(home.inbox().resolve(name(drop)), drops.get(drop));
        }
    }

    String name(int drop) {
        byte[] bytes = drops.get(drop);
        boolean pdf = bytes.length > 0 && bytes[0] == '%';
        return "letter-%05d.%s".formatted(drop, pdf ? "pdf" : "txt");
    }

    /** Let a service without faults finish, and judge the home. */
    void finish(HomeFolder home) throws Exception {
        try (RunningService service = RunningService.over(home.root())) {
            service.awaitReady();
            await().pollInterval(Duration.ofMillis(500)).atMost(LONG).until(() -> Oracle.settled(home, drops.size()));
            assertThat(service.terminate()).isZero();
        }
        judge(home);
    }

    /** The oracle's word, and that the books balance. */
    void judge(HomeFolder home) throws Exception {
        new Oracle(home).accepts(drops);
        assertThat(RunningService.exitOf("status", "--home", home.root().toString()))
                .isZero();
    }

    /**
     * The outbox of a home, what may differ blanked: besides what {@link Oracle} blanks, which of exact copies was taken
     * first, since a fault may hold one of them up.
     */
    Map<String, String> outbox(HomeFolder home) throws IOException {
        Map<String, String> files = Oracle.outbox(home);
        for (int drop = 0; drop < drops.size(); drop++) {
            String name = name(drop);
            String first = name(drops.indexOf(drops.get(drop)));
            files.replaceAll((file, text) -> text.replace(name, first));
        }
        return files;
    }

    /** A letter as a PDF of one page. */
    static byte[] page(int number) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                stream.setLeading(14);
                stream.newLineAtOffset(60, 720);
                for (String line : new String(letter(number), UTF_8).split("\n", -1)) {
                    stream.showText(line);
                    stream.newLine();
                }
                stream.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as a scan: a PDF whose page is a picture. */
    static byte[] scan(int number) {
        try (PDDocument page = Loader.loadPDF(page(number));
                PDDocument scan = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            BufferedImage picture = new PDFRenderer(page).renderImageWithDPI(0, 200, ImageType.GRAY);
            PDPage sheet = new PDPage();
            scan.addPage(sheet);
            try (PDPageContentStream stream = new PDPageContentStream(scan, sheet)) {
                stream.drawImage(LosslessFactory.createFromImage(scan, picture), 0, 0, 612, 792);
            }
            scan.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] letter(int number) {
        return """
                Immigration, Refugees and Citizenship Canada

                Application no.: W3%08d
                Date: October %d, 2026

                Dear Applicant:

                Thank you for your interest in visiting Canada. Your application for a temporary resident visa
                is refused. I am not satisfied that you will leave Canada at the end of your stay, as stipulated
                in paragraph 179(b) of the IRPR, based on your family ties in your country of residence.

                Officer
                """.formatted(number, 1 + number % 28).getBytes(UTF_8);
    }
}
