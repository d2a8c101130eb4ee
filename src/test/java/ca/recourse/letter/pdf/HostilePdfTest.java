package ca.recourse.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.recourse.letter.FileReading;
import ca.recourse.letter.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostilePdfTest {

    @Test
    void asksForThePassword() throws Exception {
        assertThatThrownBy(() -> LetterPdf.read(locked("secret")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("password:");
    }

    @Test
    void opensWhatOnlyItsOwnerMayChange() throws Exception {
        assertThat(LetterPdf.text(locked(""))).isEqualTo("refused\n");
    }

    @Test
    void readsWhatIsLeftOfATruncatedFileWithACaution() throws Exception {
        byte[] whole = LetterPdf.of(pen -> pen.write(72, 700, "refused"));
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        FileReading reading = LetterPdf.read(Arrays.copyOf(whole, text.lastIndexOf("xref\n")));
        assertThat(reading.pages().get(0).text()).isEqualTo("refused\n");
        assertThat(reading.cautions()).anyMatch(caution -> caution.contains("cut short"));
    }

    @Test
    void saysThatNothingIsLeft() {
        assertThatThrownBy(() -> LetterPdf.read("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageStartingWith("corrupt:");
    }

    @Test
    void refusesAFileWithoutPages() throws Exception {
        try (PDDocument document = new PDDocument()) {
            byte[] pdf = LetterPdf.saved(document);
            assertThatThrownBy(() -> LetterPdf.read(pdf)).hasMessageStartingWith("corrupt:");
        }
    }

    @Test
    void allowsBytesBeforeAndAfter() throws Exception {
        byte[] whole = LetterPdf.of(pen -> pen.write(72, 700, "refused"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("a line of the sender's\n".getBytes(StandardCharsets.US_ASCII));
        out.write(whole);
        out.write("\nand another".getBytes(StandardCharsets.US_ASCII));
        FileReading reading = LetterPdf.read(out.toByteArray());
        assertThat(reading.pages().get(0).text()).isEqualTo("refused\n");
        assertThat(reading.cautions()).isEmpty();
    }

    @Test
    void readsTheBeginningOfANovel() throws Exception {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < 300; page++) {
                document.addPage(new PDPage(PDRectangle.LETTER));
            }
            FileReading reading = LetterPdf.read(LetterPdf.saved(document));
            assertThat(reading.pages()).hasSize(PdfReader.MOST_PAGES);
            assertThat(reading.pageCount()).isEqualTo(300);
            assertThat(reading.cautions()).containsExactly("Only the first 200 of 300 pages were read.");
        }
    }

    @Test
    void doesNotBelieveAThousandMillionPages() throws Exception {
        byte[] pdf = LetterPdf.of(
                pen -> pen.write(72, 700, "refused"),
                page -> page.getCOSObject().setInt(COSName.COUNT, 1_000_000_000));
        assertThat(LetterPdf.read(pdf).pages()).hasSize(1);
    }

    @Test
    void doesNotInflateAPageBeyondMeasure() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            page.setContents(swollen(document));
            FileReading reading = LetterPdf.read(LetterPdf.saved(document));
            assertThat(reading.pages().get(0).text()).isEmpty();
            assertThat(reading.cautions()).containsExactly("Page 1 swells to more than 64 MB and was not read.");
        }
    }

    private static PDStream swollen(PDDocument document) throws Exception {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(once)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int megabyte = 0; megabyte < 80; megabyte++) {
                packed.write(blanks);
            }
        }
        PDStream stream = new PDStream(document);
        try (var raw = stream.getCOSObject().createRawOutputStream()) {
            raw.write(once.toByteArray());
        }
        stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    private static byte[] locked(String password) throws Exception {
        try (PDDocument document = Loader.loadPDF(LetterPdf.of(pen -> pen.write(72, 700, "refused")))) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return LetterPdf.saved(document);
        }
    }

    @Test
    @Timeout(60)
    void comesToTheEndOfAFormThatShowsItselfTwice() throws Exception {
        String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</XObject<</F 4 0 R>>>>"
                + "/Contents 5 0 R>>endobj\n"
                + "4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 11>>stream\n"
                + "/F Do /F Do\nendstream endobj\n5 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\n"
                + "trailer<</Root 1 0 R>>\n%%EOF";
        assertThat(LetterPdf.read(pdf.getBytes(StandardCharsets.US_ASCII)).pages())
                .hasSize(1);
    }
}
