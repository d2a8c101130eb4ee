package ca.recourse.intake.datafile;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** A stream of the library's that ends where it fails: what came before the damage is worth keeping. */
final class AsFarAsItGoes extends InputStream {

    private final InputStream in;
    private final AtomicBoolean damaged;

    AsFarAsItGoes(InputStream in, AtomicBoolean damaged) {
        this.in = in;
        this.damaged = damaged;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        try {
            // One that neither gives nor ends would be asked for ever.
            int read = in.read(into, offset, length);
            damaged.compareAndSet(false, read == 0 && length > 0);
            return read == 0 && length > 0 ? -1 : read;
        } catch (IOException | RuntimeException e) {
            damaged.set(true);
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
