package ca.recourse.letter.pdf;

import ca.recourse.intake.Original;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.Page;
import ca.recourse.letter.PagePicture;
import ca.recourse.letter.PageReading;
import ca.recourse.letter.PageRecogniser;
import ca.recourse.letter.PictureReader;
import ca.recourse.letter.Stretch;
import ca.recourse.letter.UnreadableException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Makes letters as PDF for tests, and reads them. */
final class LetterPdf {

    static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont DINGBATS = new PDType1Font(FontName.ZAPF_DINGBATS);

    /** What is read when a page goes to the recogniser. */
    static final String FROM_PICTURE = "Words recognised in the picture of the page";

    /** Draws on a page; y runs upwards as in every PDF. */
    interface Drawing {
        void on(Pen pen) throws IOException;
    }

    record Pen(PDDocument document, PDPage page, PDPageContentStream stream) {

        void write(double x, double y, String words) throws IOException {
            write(ROMAN, 11, x, y, words);
        }

        void write(PDFont font, double size, double x, double y, String words) throws IOException {
            stream.beginText();
            stream.setFont(font, (float) size);
            stream.newLineAtOffset((float) x, (float) y);
            stream.showText(words);
            stream.endText();
        }

        void line(double x1, double y1, double x2, double y2) throws IOException {
            stream.moveTo((float) x1, (float) y1);
            stream.lineTo((float) x2, (float) y2);
            stream.stroke();
        }

        void square(double x, double y, double side) throws IOException {
            stream.addRect((float) x, (float) y, (float) side, (float) side);
            stream.stroke();
        }

        void picture(double x, double y, double width, double height) throws IOException {
            BufferedImage grey = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
            stream.drawImage(
                    LosslessFactory.createFromImage(document, grey), (float) x, (float) y, (float) width, (float)
                            height);
        }
    }

    private LetterPdf() {}

    static byte[] of(Drawing drawing) throws IOException {
        return of(drawing, page -> {});
    }

    static byte[] of(Drawing drawing, Consumer<PDPage> setUp) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            setUp.accept(page);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                drawing.on(new Pen(document, page, stream));
            }
            return saved(document);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    static FileReading read(byte[] pdf) throws UnreadableException {
        return new PdfReader(new PictureFallback(new Said(), new Blank())).read(Original.of(pdf));
    }

    static Page page(byte[] pdf) throws UnreadableException {
        return read(pdf).pages().get(0);
    }

    static String text(byte[] pdf) throws UnreadableException {
        return page(pdf).text();
    }

    private record Said() implements PageRecogniser {
        @Override
        public PageReading recognise(PagePicture picture) {
            return PageReading.clean(new Page(
                    picture.number(), FROM_PICTURE, List.of(), Page.Origin.OCR, picture.width(), picture.height()));
        }
    }

    record Blank() implements PictureReader {
        @Override
        public int eachPage(Original original, String mediaType, Stretch stretch, Consumer<PagePicture> page) {
            return 0;
        }

        @Override
        public PagePicture ofPdf(PDDocument document, int number) {
            BufferedImage white = new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY);
            return new PagePicture(number, white, 612, 792, List.of());
        }
    }
}
