package ca.recourse.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints a letter as a born-digital PDF on letter paper. */
final class PdfPress {

    private static final float MARGIN = 64;
    private static final float SIZE = 10.5f;
    private static final float LEADING = 14;
    private static final float GUTTER = 20;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfPress() {}

    static byte[] print(List<Block> blocks) {
        try (PDDocument document = new PDDocument();
                InputStream font = PdfPress.class.getResourceAsStream(FONT)) {
            document.getDocumentInformation().setTitle("Letter");
            try (Sheet sheet = new Sheet(document, PDType0Font.load(document, font))) {
                for (Block block : blocks) {
                    sheet.set(block);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.setDocumentId(1L);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a letter could not be printed", e);
        }
    }

    /** The page being set. The only changing thing in the house: a pen moves. */
    private static final class Sheet implements AutoCloseable {

        private final PDDocument document;
        private final PDFont font;
        private final List<PDPageContentStream> open = new ArrayList<>();
        private final float[] y = new float[1];

        Sheet(PDDocument document, PDFont font) throws IOException {
            this.document = document;
            this.font = font;
            turn();
        }

        void set(Block block) throws IOException {
            if (block instanceof Block.PageEnd) {
                turn();
            } else if (block instanceof Block.Gap) {
                y[0] -= LEADING * 0.8f;
            } else if (block instanceof Block.Columns columns) {
                columns(columns);
            } else if (block instanceof Block.Tick tick) {
                tick(tick);
            } else {
                words(block);
            }
        }

        private void words(Block block) throws IOException {
            if (block instanceof Block.Head head) {
                wrapped(head.text(), MARGIN, 12);
            } else if (block instanceof Block.Bullet bullet) {
                text("\u2022", MARGIN + 10, SIZE, y[0] - LEADING);
                wrapped(bullet.text(), MARGIN + 24, SIZE);
            } else if (block instanceof Block.Line line) {
                wrapped(line.text(), MARGIN, SIZE);
            } else if (block instanceof Block.Paragraph paragraph) {
                wrapped(paragraph.text(), MARGIN, SIZE);
            }
        }

        private void columns(Block.Columns columns) throws IOException {
            float middle = PDRectangle.LETTER.getWidth() / 2;
            List<String> left = broken(columns.left(), middle - MARGIN, SIZE);
            List<String> right = broken(columns.right(), middle - MARGIN - GUTTER, SIZE);
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                room();
                y[0] -= LEADING;
                text(i < left.size() ? left.get(i) : "", MARGIN, SIZE, y[0]);
                text(i < right.size() ? right.get(i) : "", middle + GUTTER, SIZE, y[0]);
            }
        }

        private void tick(Block.Tick tick) throws IOException {
            room();
            box(MARGIN + 8, y[0] - LEADING - 0.5f, tick.ticked());
            wrapped(tick.text(), MARGIN + 26, SIZE);
        }

        private void box(float x, float bottom, boolean crossed) throws IOException {
            PDPageContentStream pen = pen();
            pen.setLineWidth(0.8f);
            pen.addRect(x, bottom, 9, 9);
            pen.stroke();
            if (crossed) {
                pen.moveTo(x + 1, bottom + 1);
                pen.lineTo(x + 8, bottom + 8);
                pen.moveTo(x + 1, bottom + 8);
                pen.lineTo(x + 8, bottom + 1);
                pen.stroke();
            }
        }

        private void wrapped(String words, float left, float size) throws IOException {
            for (String line : broken(words, PDRectangle.LETTER.getWidth() - MARGIN - left, size)) {
                line(line, left, size);
            }
        }

        private List<String> broken(String words, float width, float size) throws IOException {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String word : words.split(" ", -1)) {
                if (!line.isEmpty() && font.getStringWidth(line + " " + word) / 1000 * size > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
            return lines;
        }

        private void line(String words, float left, float size) throws IOException {
            room();
            y[0] -= LEADING;
            text(words, left, size, y[0]);
        }

        private void text(String words, float x, float size, float baseline) throws IOException {
            PDPageContentStream pen = pen();
            pen.beginText();
            pen.setFont(font, size);
            pen.newLineAtOffset(x, baseline);
            pen.showText(words);
            pen.endText();
        }

        private PDPageContentStream pen() {
            return open.get(open.size() - 1);
        }

        private void room() throws IOException {
            if (y[0] < MARGIN + LEADING) {
                turn();
            }
        }

        private void turn() throws IOException {
            close();
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            open.add(new PDPageContentStream(document, page));
            y[0] = PDRectangle.LETTER.getHeight() - MARGIN;
        }

        @Override
        public void close() throws IOException {
            for (PDPageContentStream stream : open) {
                stream.close();
            }
            open.clear();
        }
    }
}
