package ca.recourse.letter.pdf;

import java.awt.geom.Rectangle2D;
import java.util.BitSet;

/** How much of a page is covered by pictures, counted on a grid; strips of one scan add up, overlaps count once. */
final class Coverage {

    private static final int CELLS = 64;

    private final BitSet covered = new BitSet(CELLS * CELLS);
    private final double width;
    private final double height;

    Coverage(double width, double height) {
        this.width = width;
        this.height = height;
    }

    void add(Rectangle2D picture) {
        int left = cell(picture.getMinX() / width);
        int right = cell(picture.getMaxX() / width);
        for (int row = cell(picture.getMinY() / height); row < cell(picture.getMaxY() / height); row++) {
            covered.set(row * CELLS + left, row * CELLS + right);
        }
    }

    /** From 0 to 1. */
    double share() {
        return covered.cardinality() / (double) (CELLS * CELLS);
    }

    private static int cell(double share) {
        return (int) Math.max(0, Math.min(CELLS, Math.round(share * CELLS)));
    }
}
