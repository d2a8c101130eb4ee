package ca.recourse.letter.ocr;

import ca.recourse.letter.Box;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page typed for a test, so that what stands on it and where is known: letter size, an inch of margin. A line that
 * begins with {@code [ ]}, {@code [x]}, {@code [v]} or {@code [#]} gets a tick box that is empty, crossed, ticked or
 * filled; {@code \t} jumps to the second column.
 */
final class TypedPage {

    static final double WIDTH = PDRectangle.LETTER.getWidth();
    static final double HEIGHT = PDRectangle.LETTER.getHeight();

    private static final float MARGIN = 72;
    private static final float SECOND_COLUMN = 330;
    private static final float LINE_SPACING = 1.25f;

    private final PDDocument document = new PDDocument();
    private final List<String> lines;
    private final List<Typed> words = new ArrayList<>();
    private final float size;

    /** A word and its place on the page in points, from the top of a small letter's line to its foot. */
    record Typed(String text, Box box) {}

    private TypedPage(String text, float size) {
        this.lines = text.lines().toList();
        this.size = size;
        try {
            type();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TypedPage of(String text) {
        return new TypedPage(text, 11);
    }

    static TypedPage of(String text, float size) {
        return new TypedPage(text, size);
    }

    List<Typed> words() {
        return List.copyOf(words);
    }

    /** The words in reading order, one blank between them. */
    String text() {
        return words.stream().map(Typed::text).collect(Collectors.joining(" "));
    }

    byte[] pdf() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BufferedImage scan(int dotsPerInch) {
        try {
            return new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch, ImageType.GRAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void type() throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDPageContentStream paper = new PDPageContentStream(document, page)) {
            float y = (float) HEIGHT - MARGIN;
            for (String line : lines) {
                type(paper, font, line, y);
                y -= size * LINE_SPACING;
            }
        }
    }

    private void type(PDPageContentStream paper, PDFont font, String line, float y) throws IOException {
        float x = MARGIN;
        String rest = line;
        if (line.matches("\\[[ xv#]\\] .*")) {
            box(paper, line.charAt(1), x, y);
            x += size * 1.6f;
            rest = line.substring(4);
        }
        for (String column : rest.split("\t", -1)) {
            words(paper, font, column, x, y);
            x = SECOND_COLUMN;
        }
    }

    private void words(PDPageContentStream paper, PDFont font, String text, float left, float y) throws IOException {
        float x = left;
        for (String word : text.split(" ", -1)) {
            float width = font.getStringWidth(word) / 1000 * size;
            paper.beginText();
            paper.setFont(font, size);
            paper.newLineAtOffset(x, y);
            paper.showText(word);
            paper.endText();
            if (!word.isEmpty()) {
                words.add(new Typed(word, new Box(x, HEIGHT - y - size * 0.72, width, size * 0.72)));
            }
            x += width + font.getStringWidth(" ") / 1000 * size;
        }
    }

    private void box(PDPageContentStream paper, char mark, float x, float y) throws IOException {
        float side = size * 0.8f;
        paper.setLineWidth(0.7f);
        paper.addRect(x, y - 0.5f, side, side);
        paper.stroke();
        switch (mark) {
            case 'x' -> {
                stroke(paper, x, y - 0.5f, x + side, y + side - 0.5f);
                stroke(paper, x, y + side - 0.5f, x + side, y - 0.5f);
            }
            case 'v' -> {
                paper.setLineWidth(1.2f);
                stroke(paper, x + side * 0.15f, y + side * 0.5f, x + side * 0.45f, y + side * 0.1f);
                stroke(paper, x + side * 0.45f, y + side * 0.1f, x + side * 1.15f, y + side * 1.25f);
            }
            case '#' -> {
                paper.addRect(x, y - 0.5f, side, side);
                paper.fill();
            }
            default -> {}
        }
    }

    private static void stroke(PDPageContentStream paper, float x, float y, float toX, float toY) throws IOException {
        paper.moveTo(x, y);
        paper.lineTo(toX, toY);
        paper.stroke();
    }
}
