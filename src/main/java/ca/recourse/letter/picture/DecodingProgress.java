package ca.recourse.letter.picture;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.event.IIOReadWarningListener;

/** How far a decoder came, and whether it complained on the way: a picture cut short is a complaint, not a failure. */
final class DecodingProgress implements IIOReadProgressListener, IIOReadWarningListener {

    /** The TIFF decoder's remark on a last strip of fewer lines, which is as it should be. */
    private static final String SHORT_LAST_STRIP = "strip/tileByteCount < required";

    private final AtomicInteger perCent = new AtomicInteger();
    private final AtomicBoolean warned = new AtomicBoolean();

    private DecodingProgress() {}

    static DecodingProgress of(ImageReader reader) {
        DecodingProgress progress = new DecodingProgress();
        reader.addIIOReadProgressListener(progress);
        reader.addIIOReadWarningListener(progress);
        return progress;
    }

    int perCent() {
        return perCent.get();
    }

    boolean warned() {
        return warned.get();
    }

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
        perCent.set((int) percentageDone);
    }

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        warned.compareAndSet(false, !warning.startsWith(SHORT_LAST_STRIP));
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {}

    @Override
    public void imageComplete(ImageReader source) {}

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}
}
