package ca.recourse.letter.ocr;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tick boxes by their four straight sides and the clear paper around them.
 *
 * <p>Tesseract takes them for letters ("O", "LJ", "[1"), so they are found on the picture and painted over before it
 * reads.
 */
final class TickBoxes {

    /** 5 to 16 points at 200 dots per inch. */
    private static final int SHORTEST_SIDE = 14;

    private static final int LONGEST_SIDE = 44;
    private static final double SQUARE = 1.25;

    /** As small as a D or a 0 of ordinary print, which are higher than wide. */
    private static final int LETTER_SIZED = 22;

    private static final double SMALL_AND_SQUARE = 1.12;
    private static final double WHOLE_EDGE = 0.85;
    private static final double CLEAR = 0.06;
    private static final double CLEAR_BEFORE = 0.6;
    private static final double CLEAR_BUT_FOR_THE_TICK = 0.35;
    private static final int MARGIN = 3;
    private static final double BORDER = 0.18;

    private final Ink ink;
    private final List<TickBox> found = new ArrayList<>();

    private TickBoxes(Ink ink) {
        this.ink = ink;
    }

    /** All on the page; solid squares only where there are hollow ones too, else they are bullets. */
    static List<TickBox> on(Ink ink) {
        TickBoxes boxes = new TickBoxes(ink);
        for (int y = MARGIN; y < ink.height() - SHORTEST_SIDE; y++) {
            boxes.alongLine(y);
        }
        boolean bulletsOnly = boxes.found.stream().allMatch(TickBox::isSolid);
        return bulletsOnly ? List.of() : boxes.found;
    }

    private void alongLine(int y) {
        int x = ink.next(MARGIN, y);
        while (x < ink.width() - SHORTEST_SIDE) {
            int end = ink.runAcross(x, y, LONGEST_SIDE + SHORTEST_SIDE);
            if (end - x + 1 >= SHORTEST_SIDE) {
                consider(x, y, end);
            }
            x = ink.next(end + 1, y);
        }
    }

    /** A level stroke begins here: is it the top of a box? */
    private void consider(int start, int y, int end) {
        int x = leftEdge(start, y);
        int bottom = ink.runDown(x, y, LONGEST_SIDE);
        int height = bottom - y + 1;
        if (height < SHORTEST_SIDE || height > LONGEST_SIDE || isTaken(x, y)) {
            return;
        }
        int right = rightEdge(x, y, end, bottom);
        Rectangle box = new Rectangle(x, y, right - x + 1, height);
        if (isSquare(box) && hasCorners(box) && hasEdges(box) && standsClear(box)) {
            found.add(new TickBox(box, ink.share(inside(box))));
        }
    }

    private boolean isTaken(int x, int y) {
        return found.stream().anyMatch(box -> grown(box.place(), MARGIN).contains(x, y));
    }

    /** The longest upright stroke at the beginning, which dust or a rounded corner may hide by a dot or two. */
    private int leftEdge(int start, int y) {
        int best = start;
        for (int x = start + 1; x <= start + MARGIN; x++) {
            best = ink.runDown(x, y, LONGEST_SIDE) > ink.runDown(best, y, LONGEST_SIDE) ? x : best;
        }
        return best;
    }

    /** The best upright edge at about the box's height to the right of its left edge. */
    private int rightEdge(int x, int y, int end, int bottom) {
        int height = bottom - y + 1;
        int best = x + (int) (height / SQUARE);
        for (int candidate = best; candidate <= Math.min(end, x + height * SQUARE); candidate++) {
            if (ink.uprightEdge(candidate, y, bottom) >= ink.uprightEdge(best, y, bottom)) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean isSquare(Rectangle box) {
        int shorter = Math.min(box.width, box.height);
        int longer = Math.max(box.width, box.height);
        double square = shorter < LETTER_SIZED ? SMALL_AND_SQUARE : SQUARE;
        return shorter >= SHORTEST_SIDE && longer <= LONGEST_SIDE && longer <= shorter * square;
    }

    /** Round letters have none. */
    private boolean hasCorners(Rectangle box) {
        int right = box.x + box.width - 1;
        int bottom = box.y + box.height - 1;
        return isInked(box.x, box.y) && isInked(right, box.y) && isInked(box.x, bottom) && isInked(right, bottom);
    }

    private boolean isInked(int x, int y) {
        return ink.share(new Rectangle(x - 1, y - 1, 3, 3)) > 0;
    }

    private boolean hasEdges(Rectangle box) {
        int right = box.x + box.width - 1;
        int bottom = box.y + box.height - 1;
        return ink.levelEdge(box.y, box.x, right) >= WHOLE_EDGE
                && ink.levelEdge(bottom, box.x, right) >= WHOLE_EDGE
                && ink.uprightEdge(box.x, box.y, bottom) >= WHOLE_EDGE
                && ink.uprightEdge(right, box.y, bottom) >= WHOLE_EDGE;
    }

    /** Letters have neighbours and table cells have lines that run on; a pen may stray above and to the right. */
    private boolean standsClear(Rectangle box) {
        int before = (int) (box.width * CLEAR_BEFORE);
        int aside = box.width / 4;
        int right = box.x + box.width + 1;
        int bottom = box.y + box.height + 1;
        return ink.share(new Rectangle(box.x - before - 1, box.y, before, box.height)) <= CLEAR
                && ink.share(new Rectangle(box.x, bottom, box.width, MARGIN)) <= CLEAR_BUT_FOR_THE_TICK
                && ink.share(new Rectangle(box.x, box.y - MARGIN - 1, box.width, MARGIN)) <= CLEAR_BUT_FOR_THE_TICK
                && ink.share(new Rectangle(right, box.y, aside, box.height)) <= CLEAR_BUT_FOR_THE_TICK;
    }

    private static Rectangle inside(Rectangle box) {
        int border = Math.max(2, (int) Math.round(Math.min(box.width, box.height) * BORDER));
        return new Rectangle(box.x + border, box.y + border, box.width - 2 * border, box.height - 2 * border);
    }

    static Rectangle grown(Rectangle box, int by) {
        return new Rectangle(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by);
    }
}
