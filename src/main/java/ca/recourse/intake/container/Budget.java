package ca.recourse.intake.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** How much may come out of one arrival, however deep it lies. */
public final class Budget {

    private static final int MOST_FILES = 2_000;
    private static final long MOST_BYTES = 384L << 20;
    private static final int LARGEST_FILE = 128 << 20;
    private static final int HARMLESS = 20 << 20;
    private static final int MOST_RATIO = 150;

    private final AtomicInteger files = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    /** Count one more file; false when there have been too many. */
    boolean oneMore() {
        return files.incrementAndGet() <= MOST_FILES;
    }

    /**
     * All bytes of a file, within bounds.
     *
     * @param packed how many bytes it takes up inside its container
     * @throws TooMuchException when it swells beyond measure
     */
    byte[] read(InputStream in, long packed) throws IOException, TooMuchException {
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.min(Math.max(packed, 1024), 1 << 20));
        byte[] buffer = new byte[1 << 15];
        for (int read = next(in, buffer); read >= 0; read = next(in, buffer)) {
            out.write(buffer, 0, read);
            boolean swollen = out.size() > HARMLESS && out.size() / Math.max(1, packed) > MOST_RATIO;
            if (swollen || out.size() > LARGEST_FILE || bytes.addAndGet(read) > MOST_BYTES) {
                throw new TooMuchException();
            }
        }
        return out.toByteArray();
    }

    // What unpacks is not ours: over damaged bytes it also fails in ways it does not declare.
    private static int next(InputStream in, byte[] buffer) throws IOException {
        try {
            return in.read(buffer);
        } catch (RuntimeException e) {
            throw new IOException("the container is damaged", e);
        }
    }

    /** More came out than any letter holds. */
    static final class TooMuchException extends Exception {
        private static final long serialVersionUID = 1;
    }
}
