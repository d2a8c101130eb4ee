package ca.recourse.intake.datafile;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The bytes of one message on their way through the pipe, in pieces: how many there are is known at the end. */
public final class MailBytes extends InputStream {

    /** After the last piece: all was taken out. */
    static final int WHOLE = 0;

    /** After the last piece: something is missing. */
    static final int DAMAGED = -1;

    private final DataInputStream pipe;
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicBoolean damaged = new AtomicBoolean();

    MailBytes(DataInputStream pipe) {
        this.pipe = pipe;
    }

    /** Whether something of the message is missing; known once it was read to its end. */
    public boolean isDamaged() {
        return damaged.get();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (ended.get() || (left.get() == 0 && !another())) {
            return -1;
        }
        int read = pipe.read(into, offset, Math.min(length, left.get()));
        if (read < 0) {
            throw new EOFException("the pipe ended within a message");
        }
        left.addAndGet(-read);
        return read;
    }

    private boolean another() throws IOException {
        int size = pipe.readInt();
        if (size <= 0) {
            ended.set(true);
            damaged.set(size == DAMAGED);
            return false;
        }
        left.set(size);
        return true;
    }
}
