package ca.recourse.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Types a letter as a word processor file. */
final class DocxPress {

    private DocxPress() {}

    static byte[] print(List<Block> blocks) {
        try (XWPFDocument document = new XWPFDocument()) {
            blocks.forEach(block -> document.createParagraph().createRun().setText(typed(block)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a letter could not be typed", e);
        }
    }

    /** A block as a typist would key it. */
    static String typed(Block block) {
        if (block instanceof Block.Columns columns) {
            return columns.left() + "\t" + columns.right();
        }
        if (block instanceof Block.Tick tick) {
            return (tick.ticked() ? "\u2612 " : "\u2610 ") + tick.text();
        }
        if (block instanceof Block.Bullet bullet) {
            return "\u2022 " + bullet.text();
        }
        return plain(block);
    }

    private static String plain(Block block) {
        if (block instanceof Block.Head head) {
            return head.text();
        }
        if (block instanceof Block.Line line) {
            return line.text();
        }
        return block instanceof Block.Paragraph paragraph ? paragraph.text() : "";
    }
}
