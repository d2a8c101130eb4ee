package ca.recourse.letter.ocr;

import java.awt.Rectangle;

/** Where on a page there is ink and where there is paper. Edges may be a dot thick, crooked by a dot, and broken. */
final class Ink {

    private static final int BROKEN_BY = 2;
    private static final int PAPER_AT_LEAST = 128;

    private final Grey picture;
    private final int darkerThan;

    Ink(Grey picture, int darkerThan) {
        this.picture = picture;
        this.darkerThan = darkerThan;
    }

    int width() {
        return picture.width();
    }

    int height() {
        return picture.height();
    }

    boolean at(int x, int y) {
        return picture.isDarker(x, y, darkerThan);
    }

    /** The first dot of ink in a line from a place to the right; the width where there is none. */
    int next(int x, int y) {
        return picture.nextDarker(x, y, darkerThan);
    }

    /** The last dot of a line of ink that runs from a place to the right. */
    int runAcross(int x, int y, int longest) {
        int last = x;
        for (int i = x + 1; i <= x + longest && i - last <= BROKEN_BY + 1; i++) {
            last = at(i, y) || at(i, y + 1) ? i : last;
        }
        return last;
    }

    /** The last dot of a line of ink that runs from a place downwards. */
    int runDown(int x, int y, int longest) {
        int last = y;
        for (int i = y + 1; i <= y + longest && i - last <= BROKEN_BY + 1; i++) {
            last = at(x, i) || at(x + 1, i) || at(x - 1, i) ? i : last;
        }
        return last;
    }

    /** How much of a level edge is inked, 0 to 1, give or take a dot up or down. */
    double levelEdge(int y, int left, int right) {
        int inked = 0;
        for (int x = left; x <= right; x++) {
            inked += at(x, y - 1) || at(x, y) || at(x, y + 1) ? 1 : 0;
        }
        return (double) inked / (right - left + 1);
    }

    /** How much of an upright edge is inked, 0 to 1, give or take a dot to either side. */
    double uprightEdge(int x, int top, int bottom) {
        int inked = 0;
        for (int y = top; y <= bottom; y++) {
            inked += at(x - 1, y) || at(x, y) || at(x + 1, y) ? 1 : 0;
        }
        return (double) inked / (bottom - top + 1);
    }

    /** How much of an area is inked, 0 to 1. */
    double share(Rectangle area) {
        int inked = 0;
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                inked += at(x, y) ? 1 : 0;
            }
        }
        return area.isEmpty() ? 0 : (double) inked / (area.width * area.height);
    }

    /** The commonest light grey of the page, to paint with. */
    byte paper() {
        int[] count = new int[256];
        for (byte dot : picture.dots()) {
            count[dot & 0xFF]++;
        }
        int commonest = PAPER_AT_LEAST;
        for (int grey = PAPER_AT_LEAST; grey < count.length; grey++) {
            commonest = count[grey] > count[commonest] ? grey : commonest;
        }
        return (byte) commonest;
    }
}
