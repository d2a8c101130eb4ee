package ca.recourse.letter.ocr;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.FloatByReference;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

/** A picture in Leptonica's memory, of one or eight bits a dot. Every step makes a new one; each must be closed. */
final class Pix implements AutoCloseable {

    private static final int AREA_MAP = 1;
    private static final int WHITE = 1;
    private static final int EIGHT_WAYS = 8;
    // L_SELECT_IF_BOTH and L_SELECT_IF_LT.
    private static final int BOTH = 6;
    private static final int SMALLER = 1;
    private static final float AREA_MAP_BELOW = 0.7f;
    private static final int BYTES_PER_WORD = 4;

    private final Leptonica leptonica;
    private final Pointer pointer;

    private Pix(@Nullable Pointer pointer, String step) {
        if (pointer == null) {
            throw new LeptonicaException("Leptonica could not " + step);
        }
        this.leptonica = Natives.leptonica();
        this.pointer = pointer;
    }

    static Pix of(Grey grey) {
        Pix pix =
                new Pix(Natives.leptonica().pixCreateNoInit(grey.width(), grey.height(), Byte.SIZE), "make a picture");
        int perLine = pix.wordsPerLine();
        int[] line = new int[perLine];
        Pointer data = pix.data();
        for (int y = 0; y < grey.height(); y++) {
            grey.pack(y, line);
            data.write((long) y * perLine * BYTES_PER_WORD, line, 0, perLine);
        }
        return pix;
    }

    /** The dots of an eight-bit picture, back in Java. */
    Grey grey() {
        int perLine = wordsPerLine();
        int[] line = new int[perLine];
        Grey grey = Grey.blank(leptonica.pixGetWidth(pointer), leptonica.pixGetHeight(pointer));
        Pointer data = data();
        for (int y = 0; y < grey.height(); y++) {
            data.read((long) y * perLine * BYTES_PER_WORD, line, 0, perLine);
            grey.unpack(y, line);
        }
        return grey;
    }

    int width() {
        return leptonica.pixGetWidth(pointer);
    }

    int height() {
        return leptonica.pixGetHeight(pointer);
    }

    Pix scaled(double x, double y) {
        boolean shrinks = Math.max(x, y) < AREA_MAP_BELOW;
        return new Pix(
                shrinks
                        ? leptonica.pixScaleAreaMap(pointer, (float) x, (float) y)
                        : leptonica.pixScaleGrayLI(pointer, (float) x, (float) y),
                "scale a picture");
    }

    /** The paper made evenly light, however the lamp or the shadow fell. */
    Pix onEvenPaper() {
        return new Pix(leptonica.pixBackgroundNormSimple(pointer, null, null), "even out the paper");
    }

    Pix blurred() {
        return new Pix(leptonica.pixBlockconvGray(pointer, null, 1, 1), "blur a picture");
    }

    /** One bit a dot: ink where it is darker than {@code threshold}. */
    Pix ink(int threshold) {
        return new Pix(leptonica.pixThresholdToBinary(pointer, threshold), "find the ink");
    }

    Pix turned(int quarterTurnsClockwise) {
        return new Pix(leptonica.pixRotateOrth(pointer, Math.floorMod(quarterTurnsClockwise, 4)), "turn a picture");
    }

    /** A third of it, from side to side, beginning a quarter down: where letters have most of their text. */
    Pix third() {
        Pointer box = leptonica.boxCreate(0, height() / 4, width(), Math.max(1, height() / 3));
        if (box == null) {
            throw new LeptonicaException("Leptonica could not mark a part of a picture");
        }
        try {
            return new Pix(leptonica.pixClipRectangle(pointer, box, null), "cut a picture");
        } finally {
            leptonica.boxDestroy(new PointerByReference(box));
        }
    }

    /** Of a one-bit picture: only what is smaller than this many dots both ways, without the paper's edge and rules. */
    Pix marks(int dots) {
        return new Pix(
                leptonica.pixSelectBySize(pointer, dots, dots, EIGHT_WAYS, BOTH, SMALLER, null), "pick letters out");
    }

    /** Turned about the middle, the size kept, white where nothing was. */
    Pix rotated(double radiansClockwise) {
        return new Pix(
                leptonica.pixRotate(pointer, (float) radiansClockwise, AREA_MAP, WHITE, 0, 0), "straighten a picture");
    }

    /** Of a one-bit picture: how far its lines of text must turn clockwise to be level; no angle, no confidence. */
    Skew skew() {
        FloatByReference degrees = new FloatByReference();
        FloatByReference confidence = new FloatByReference();
        int failed = leptonica.pixFindSkew(pointer, degrees, confidence);
        return failed == 0 ? new Skew(Math.toRadians(degrees.getValue()), confidence.getValue()) : new Skew(0, 0);
    }

    /** Of a one-bit picture: which way up its letters stand. */
    Uprightness uprightness(int fewestMarks) {
        FloatByReference upright = new FloatByReference();
        FloatByReference turnedLeft = new FloatByReference();
        int failed = leptonica.pixOrientDetect(pointer, upright, turnedLeft, fewestMarks, 0);
        return failed == 0 ? new Uprightness(upright.getValue(), turnedLeft.getValue()) : new Uprightness(0, 0);
    }

    /** Of a one-bit picture: how sharply full and empty rows of dots change, high where lines of text run across. */
    double banding() {
        FloatByReference sum = new FloatByReference();
        return leptonica.pixFindDifferentialSquareSum(pointer, sum) == 0 ? sum.getValue() : 0;
    }

    @Override
    public void close() {
        leptonica.pixDestroy(new PointerByReference(pointer));
    }

    private int wordsPerLine() {
        return leptonica.pixGetWpl(pointer);
    }

    private Pointer data() {
        Pointer data = leptonica.pixGetData(pointer);
        if (data == null) {
            throw new LeptonicaException("Leptonica made a picture without dots");
        }
        return data;
    }

    /** How the page lies: the turn clockwise that levels it, and the ratio that says how sure that is (3: sure). */
    record Skew(double radians, double confidence) {}

    /** Standard deviations by which ascenders outnumber descenders upwards (negative: head down), and to the left. */
    record Uprightness(double upright, double turnedLeft) {}
}
