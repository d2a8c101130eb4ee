package ca.recourse.letter.ocr;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.Deque;

/** Paints tick boxes over with paper, and the pen strokes that hang on them. */
final class Eraser {

    private static final int EDGE = 2;
    private static final double STRAYS_BY = 0.6;

    private final Grey picture;
    private final Ink ink;
    private final byte paper;

    Eraser(Grey picture, Ink ink) {
        this.picture = picture;
        this.ink = ink;
        this.paper = ink.paper();
    }

    void erase(TickBox box) {
        Rectangle square = TickBoxes.grown(box.place(), EDGE);
        Rectangle reach = TickBoxes.grown(box.place(), (int) (box.place().width * STRAYS_BY))
                .intersection(new Rectangle(ink.width(), ink.height()));
        eraseStrays(square, reach);
        picture.paint(square, paper);
    }

    /** Follow the ink from the square's rim outwards, as far as a pen strays. */
    private void eraseStrays(Rectangle square, Rectangle reach) {
        Deque<Point> open = new ArrayDeque<>();
        for (int y = reach.y; y < reach.y + reach.height; y++) {
            for (int x = reach.x; x < reach.x + reach.width; x++) {
                if (ink.at(x, y) && isRim(square, x, y)) {
                    open.add(new Point(x, y));
                }
            }
        }
        while (!open.isEmpty()) {
            spread(open.remove(), square, reach, open);
        }
    }

    private static boolean isRim(Rectangle square, int x, int y) {
        return !square.contains(x, y) && TickBoxes.grown(square, 1).contains(x, y);
    }

    private void spread(Point from, Rectangle square, Rectangle reach, Deque<Point> open) {
        picture.paint(new Rectangle(from.x, from.y, 1, 1), paper);
        for (int y = from.y - 1; y <= from.y + 1; y++) {
            for (int x = from.x - 1; x <= from.x + 1; x++) {
                if (reach.contains(x, y) && !square.contains(x, y) && ink.at(x, y)) {
                    picture.paint(new Rectangle(x, y, 1, 1), paper);
                    open.add(new Point(x, y));
                }
            }
        }
    }
}
