package ca.recourse.letter.pdf;

import ca.recourse.intake.Trouble;
import ca.recourse.letter.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Sees that a page's drawing steps do not swell beyond all measure before they are taken into memory. */
final class ContentLimit {

    private static final long MOST = 64L << 20;
    private static final int HARMLESS = 60_000;

    private ContentLimit() {}

    static void check(PDPage page, int number) throws UnreadableException, IOException {
        long size = 0;
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext() && size < MOST; ) {
            size += swollen(streams.next(), MOST);
        }
        if (size >= MOST) {
            throw new UnreadableException(
                    Trouble.Kind.BOMB,
                    "Page %d swells to more than %d MB and was not read.".formatted(number, MOST >> 20));
        }
    }

    private static long swollen(PDStream stream, long most) throws IOException {
        List<COSName> filters = stream.getFilters();
        if (filters.size() <= 1 && stream.getLength() < HARMLESS) {
            return stream.getLength();
        }
        try (InputStream raw = unfolded(stream, filters)) {
            return count(raw, most);
        }
    }

    private static InputStream unfolded(PDStream stream, List<COSName> filters) throws IOException {
        InputStream in = stream.getCOSObject().createRawInputStream();
        for (COSName filter : filters) {
            if (!filter.equals(COSName.FLATE_DECODE)) {
                break;
            }
            in = new InflaterInputStream(in);
        }
        return in;
    }

    // A damaged stream ends early; how far it swelled until then is what counts.
    private static long count(InputStream in, long most) {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try {
            for (int read = in.read(buffer); read >= 0 && size < most; read = in.read(buffer)) {
                size += read;
            }
        } catch (IOException e) {
            return size;
        }
        return size;
    }
}
