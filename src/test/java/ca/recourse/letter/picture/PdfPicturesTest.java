package ca.recourse.letter.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.recourse.letter.PagePicture;
import ca.recourse.letter.UnreadableException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PdfPicturesTest {

    private static final BufferedImage SHEET = FilePicturesTest.markedAtTheTop(BufferedImage.TYPE_BYTE_BINARY);

    @Test
    void takesTheOneImageOfAPageAsItIs() throws IOException, UnreadableException {
        try (PDDocument document = new PDDocument()) {
            PagePicture page = scan(document, CCITTFactory.createFromImage(document, SHEET), 0);
            assertThat(page.image().getWidth()).isEqualTo(SHEET.getWidth());
            assertThat(FilePicturesTest.isDark(page.image(), 425, 50)).isTrue();
            assertThat(page.width()).isEqualTo(612);
        }
    }

    @Test
    void takesAGreyScanAsGreyWhateverItIsPackedBy() throws IOException, UnreadableException {
        BufferedImage grey = FilePicturesTest.markedAtTheTop(BufferedImage.TYPE_BYTE_GRAY);
        try (PDDocument document = new PDDocument()) {
            for (PDImageXObject image : List.of(
                    JPEGFactory.createFromImage(document, grey), LosslessFactory.createFromImage(document, grey))) {
                PagePicture page = scan(document, image, 0);
                assertThat(page.image().getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
                assertThat(FilePicturesTest.isDark(page.image(), 425, 50)).isTrue();
                assertThat(FilePicturesTest.isDark(page.image(), 425, 600)).isFalse();
                document.removePage(0);
            }
        }
    }

    @Test
    void showsAJpeg2000Scan() throws IOException, UnreadableException {
        byte[] jpx = PictureFiles.file(FilePicturesTest.markedAtTheTop(BufferedImage.TYPE_BYTE_GRAY), "jpeg2000")
                .bytes();
        try (PDDocument document = new PDDocument()) {
            PDImageXObject image = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(jpx),
                    COSName.JPX_DECODE,
                    SHEET.getWidth(),
                    SHEET.getHeight(),
                    8,
                    PDDeviceGray.INSTANCE);
            PagePicture page = scan(document, image, 0);
            assertThat(FilePicturesTest.isDark(page.image(), 425, 50)).isTrue();
            assertThat(FilePicturesTest.isDark(page.image(), 425, 600)).isFalse();
        }
    }

    @Test
    void turnsTheImageWithThePage() throws IOException, UnreadableException {
        try (PDDocument document = new PDDocument()) {
            PagePicture page = scan(document, CCITTFactory.createFromImage(document, SHEET), 90);
            assertThat(page.width()).isEqualTo(792);
            assertThat(FilePicturesTest.isDark(page.image(), 1050, 425)).isTrue();
        }
    }

    @Test
    void turnsTheImageAsItsMatrixSays() throws IOException, UnreadableException {
        try (PDDocument document = new PDDocument()) {
            PDImageXObject upsideDown = CCITTFactory.createFromImage(document, Turns.clockwise(SHEET, 2));
            PagePicture page = laid(document, upsideDown, new Matrix(-612, 0, 0, -792, 612, 792));
            assertThat(page.image().getWidth()).isEqualTo(SHEET.getWidth());
            assertThat(FilePicturesTest.isDark(page.image(), 425, 50)).isTrue();
        }
    }

    @Test
    void drawsAPageWhoseImageDoesNotCoverIt() throws IOException, UnreadableException {
        try (PDDocument document = new PDDocument()) {
            PDImageXObject image =
                    JPEGFactory.createFromImage(document, FilePicturesTest.markedAtTheTop(BufferedImage.TYPE_INT_RGB));
            PagePicture page = laid(document, image, new Matrix(306, 0, 0, 396, 0, 396));
            assertThat(page.dotsPerInch()).isCloseTo(200, within(0.5));
            assertThat(FilePicturesTest.isDark(page.image(), 425, 50)).isTrue();
        }
    }

    private static PagePicture scan(PDDocument document, PDImageXObject image, int rotation)
            throws IOException, UnreadableException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        page.setRotation(rotation);
        return laid(document, page, image, new Matrix(612, 0, 0, 792, 0, 0));
    }

    private static PagePicture laid(PDDocument document, PDImageXObject image, Matrix place)
            throws IOException, UnreadableException {
        return laid(document, new PDPage(PDRectangle.LETTER), image, place);
    }

    private static PagePicture laid(PDDocument document, PDPage page, PDImageXObject image, Matrix place)
            throws IOException, UnreadableException {
        document.addPage(page);
        try (PDPageContentStream paper = new PDPageContentStream(document, page)) {
            paper.drawImage(image, place);
        }
        return new FilePictures().ofPdf(document, 1);
    }
}
