package ca.recourse.intake.sender;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;

/** The first bytes of a stream, and no more. */
final class Bounded extends FilterInputStream {

    private final AtomicInteger left;

    Bounded(InputStream in, int most) {
        super(in);
        this.left = new AtomicInteger(most);
    }

    @Override
    public int read() throws IOException {
        return left.getAndDecrement() > 0 ? super.read() : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int most = Math.min(length, left.get());
        if (most <= 0 && length > 0) {
            return -1;
        }
        int read = super.read(bytes, from, most);
        left.addAndGet(-Math.max(0, read));
        return read;
    }
}
