package ca.recourse.letter.ocr;

import ca.recourse.letter.EngineException;
import ca.recourse.letter.PagePicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * What the engine of this installation can do.
 *
 * @param version of Tesseract
 * @param languages whose data are installed, such as {@code eng} and {@code fra}
 * @param reads whether it read a line that was made for it
 */
public record EngineCheck(String version, List<String> languages, boolean reads) {

    private static final String LINE = "Decision date: 14 September 2026";
    private static final PDRectangle SLIP = new PDRectangle(432, 144);

    public EngineCheck {
        languages = List.copyOf(languages);
    }

    /**
     * Load the engine and have it read a line.
     *
     * @throws EngineException when it cannot be loaded; the message says what to install or set
     */
    public static EngineCheck run() {
        try (Recogniser recogniser = new Recogniser()) {
            String read = recogniser.recognise(slip()).page().text();
            return new EngineCheck(Engine.version(), LanguageData.find().languages(), read.contains(LINE));
        } catch (UnsatisfiedLinkError e) {
            throw new EngineException(
                    "Tesseract cannot be loaded on this kind of machine: install the package tesseract-ocr", e);
        }
    }

    private static PagePicture slip() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(SLIP);
            document.addPage(page);
            try (PDPageContentStream paper = new PDPageContentStream(document, page)) {
                paper.beginText();
                paper.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                paper.newLineAtOffset(72, 72);
                paper.showText(LINE);
                paper.endText();
            }
            return new PagePicture(
                    1,
                    new PDFRenderer(document).renderImageWithDPI(0, Preparation.DOTS_PER_INCH, ImageType.GRAY),
                    SLIP.getWidth(),
                    SLIP.getHeight(),
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("A page of one line cannot be drawn", e);
        }
    }
}
