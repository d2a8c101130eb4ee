package ca.recourse.letter.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * How large the print of a level page is, told from a strip left of its middle: across a whole page lines that are not
 * quite level run into each other.
 */
final class Print {

    /** Every second dot of a line of dots says enough. */
    private static final int STEP = 2;

    /** Dust is less of a line of dots, print is more. */
    private static final double INKED = 0.03;

    private static final int NO_LETTER = 5;

    private Print() {}

    /** The usual height of a line from its tallest letter to its lowest, in dots; 0 where there are no lines. */
    static int height(PreparedPage page) {
        List<Integer> heights = new ArrayList<>();
        int height = 0;
        for (int y = 0; y < page.picture().height(); y++) {
            if (isInked(page, y)) {
                height++;
            } else {
                heights.add(height);
                height = 0;
            }
        }
        List<Integer> lines =
                heights.stream().filter(high -> high >= NO_LETTER).sorted().toList();
        return lines.isEmpty() ? 0 : lines.get(lines.size() / 2);
    }

    private static boolean isInked(PreparedPage page, int y) {
        Grey picture = page.picture();
        int strip = picture.width() / 6;
        int inked = 0;
        for (int x = strip; x < 2 * strip; x += STEP) {
            inked += picture.isDarker(x, y, page.inkBelow()) ? 1 : 0;
        }
        return inked * STEP > INKED * strip;
    }
}
