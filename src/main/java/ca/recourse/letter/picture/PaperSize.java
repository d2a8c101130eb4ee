package ca.recourse.letter.picture;

/**
 * The paper a picture shows.
 *
 * @param width in points
 * @param height in points
 */
record PaperSize(double width, double height) {

    private static final double POINTS_PER_INCH = 72;
    private static final double MM_PER_INCH = 25.4;
    private static final double LETTER_WIDTH = 8.5;
    private static final double A4_WIDTH = 8.27;
    private static final double A4_SHAPE = Math.sqrt(2);
    private static final double SAME_SHAPE = 0.015;
    private static final double SHORTEST_SIDE = 3;
    private static final double LONGEST_SIDE = 24;

    /** Below this it is the 72 or 96 that programs write when they do not know. */
    private static final double COARSEST = 99;

    private static final int FAX_WIDTH = 1728;
    private static final double FAX_DOTS_ACROSS = 204;
    private static final double FAX_FINE = 196;
    private static final int FINE_FAX_HEIGHT = 1500;

    /** From the size of a dot in millimetres where the file gives one that can be true, else from the picture's shape. */
    static PaperSize of(int width, int height, DotSize dot) {
        double across = width * dot.width() / MM_PER_INCH;
        double down = height * dot.height() / MM_PER_INCH;
        boolean credible = Math.min(across, down) >= SHORTEST_SIDE
                && Math.max(across, down) <= LONGEST_SIDE
                && width / across >= COARSEST;
        return credible ? inches(across, down) : guess(width, height);
    }

    private static PaperSize guess(int width, int height) {
        if (width == FAX_WIDTH) {
            double dotsDown = height < FINE_FAX_HEIGHT ? FAX_FINE / 2 : FAX_FINE;
            return inches(width / FAX_DOTS_ACROSS, height / dotsDown);
        }
        double shape = (double) Math.max(width, height) / Math.min(width, height);
        double shortSide = Math.abs(shape - A4_SHAPE) < SAME_SHAPE ? A4_WIDTH : LETTER_WIDTH;
        return width <= height
                ? inches(shortSide, shortSide * height / width)
                : inches(shortSide * width / height, shortSide);
    }

    private static PaperSize inches(double width, double height) {
        return new PaperSize(width * POINTS_PER_INCH, height * POINTS_PER_INCH);
    }

    PaperSize turned(int quarterTurns) {
        return quarterTurns % 2 == 0 ? this : new PaperSize(/* width= */ height, /* height= */ width);
    }

    /** The size of one dot in millimetres; zero where the file does not say. */
    record DotSize(double width, double height) {

        static final DotSize UNKNOWN = new DotSize(0, 0);

        /** Of the dots that stay when only every n-th is kept. */
        DotSize thinned(int thinning) {
            return new DotSize(width * thinning, height * thinning);
        }
    }
}
