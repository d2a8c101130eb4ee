package ca.recourse.letter.ocr;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.FloatByReference;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

/**
 * The few functions of the Leptonica imaging library that we call, named as in its {@code allheaders.h}.
 *
 * <p>Lept4j is not used: it is made for another version of the library than the one bundled here.
 */
interface Leptonica extends Library {

    /** Messages of this severity (6: none) and above are printed. */
    int setMsgSeverity(int severity);

    String getLeptonicaVersion();

    @Nullable
    Pointer pixCreateNoInit(int width, int height, int depth);

    void pixDestroy(PointerByReference pix);

    @Nullable
    Pointer pixGetData(Pointer pix);

    int pixGetWpl(Pointer pix);

    int pixGetWidth(Pointer pix);

    int pixGetHeight(Pointer pix);

    @Nullable
    Pointer boxCreate(int x, int y, int width, int height);

    void boxDestroy(PointerByReference box);

    @Nullable
    Pointer pixClipRectangle(Pointer pix, Pointer box, @Nullable Pointer clipped);

    @Nullable
    Pointer pixScaleGrayLI(Pointer pix, float scaleX, float scaleY);

    @Nullable
    Pointer pixScaleAreaMap(Pointer pix, float scaleX, float scaleY);

    @Nullable
    Pointer pixBackgroundNormSimple(Pointer pix, @Nullable Pointer mask, @Nullable Pointer grey);

    @Nullable
    Pointer pixBlockconvGray(Pointer pix, @Nullable Pointer accumulator, int halfWidth, int halfHeight);

    @Nullable
    Pointer pixThresholdToBinary(Pointer pix, int threshold);

    @Nullable
    Pointer pixRotateOrth(Pointer pix, int quarterTurnsClockwise);

    @Nullable
    Pointer pixRotate(Pointer pix, float radiansClockwise, int method, int fill, int width, int height);

    @Nullable
    Pointer pixSelectBySize(
            Pointer bits, int width, int height, int connectivity, int type, int relation, @Nullable Pointer changed);

    int pixFindSkew(Pointer bits, FloatByReference degrees, FloatByReference confidence);

    int pixFindDifferentialSquareSum(Pointer bits, FloatByReference sum);

    int pixOrientDetect(
            Pointer bits, FloatByReference upright, FloatByReference turnedLeft, int fewestMarks, int debug);
}
