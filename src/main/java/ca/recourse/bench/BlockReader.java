package ca.recourse.bench;

import java.util.ArrayList;
import java.util.List;

/** Reads the notation of {@link Block#read}. */
final class BlockReader {

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private BlockReader() {}

    static List<Block> read(String notation) {
        BlockReader reader = new BlockReader();
        notation.strip().lines().forEach(reader::line);
        reader.endParagraph();
        return List.copyOf(reader.blocks);
    }

    private void line(String line) {
        if (stands(line)) {
            endParagraph();
            blocks.add(standing(line));
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private static boolean stands(String line) {
        return line.isBlank() || line.equals("===") || line.contains("||") || line.matches("(?:#|-|\\||\\[[x ]]) .*");
    }

    private static Block standing(String line) {
        if (line.isBlank()) {
            return new Block.Gap();
        }
        if (line.equals("===")) {
            return new Block.PageEnd();
        }
        if (line.contains("||")) {
            String[] sides = line.split("\\|\\|", 2);
            return new Block.Columns(sides[0].strip(), sides[1].strip());
        }
        return marked(line);
    }

    private static Block marked(String line) {
        String text = line.substring(line.indexOf(' ', 1) + 1);
        return switch (line.charAt(0)) {
            case '#' -> new Block.Head(text);
            case '-' -> new Block.Bullet(text);
            case '[' -> new Block.Tick(line.charAt(1) == 'x', line.substring(4));
            default -> new Block.Line(text);
        };
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(paragraph.toString()));
            paragraph.setLength(0);
        }
    }
}
