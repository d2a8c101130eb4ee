package ca.recourse.bench;

import java.util.List;

/** A piece of a letter as its writer laid it out. */
public sealed interface Block {

    /** A line of the letterhead. */
    record Head(String text) implements Block {}

    /** Two columns on one line: a label and its value, a date across from a number. */
    record Columns(String left, String right) implements Block {}

    /** Words that run on and are wrapped. */
    record Paragraph(String text) implements Block {}

    /** One line that stands as it is. */
    record Line(String text) implements Block {}

    /** An item of a list. */
    record Bullet(String text) implements Block {}

    /** A printed reason with a box before it. */
    record Tick(boolean ticked, String text) implements Block {}

    /** Empty space between paragraphs. */
    record Gap() implements Block {}

    /** The page ends here. */
    record PageEnd() implements Block {}

    /**
     * Read the plain notation templates are written in: {@code # } before a letterhead line, {@code ||} between columns,
     * {@code - } before a bullet, {@code [x] } or {@code [ ] } before a printed reason, {@code | } before a line that stands
     * alone, {@code ===} between pages; other lines run on until an empty one.
     */
    static List<Block> read(String notation) {
        return BlockReader.read(notation);
    }
}
