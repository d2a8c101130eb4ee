package ca.recourse.intake.datafile;

import com.pff.PSTFileContent;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A data file in memory, as the library asks for it; its own takes bytes beyond 127 for the end of the file. */
final class FileBytes extends PSTFileContent {

    private static final int END = -1;
    private static final int BYTE = 0xFF;

    private final ByteBuffer bytes;

    FileBytes(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    @Override
    public void seek(long position) throws IOException {
        if (position < 0 || position > bytes.limit()) {
            throw new IOException("the data file points beyond its end");
        }
        bytes.position((int) position);
    }

    @Override
    public long getFilePointer() {
        return bytes.position();
    }

    @Override
    public int read() {
        return bytes.hasRemaining() ? bytes.get() & BYTE : END;
    }

    @Override
    public int read(byte[] into) {
        int length = Math.min(into.length, bytes.remaining());
        bytes.get(into, 0, length);
        return length == 0 && into.length > 0 ? END : length;
    }

    @Override
    public byte readByte() throws IOException {
        if (!bytes.hasRemaining()) {
            throw new IOException("the data file ends too soon");
        }
        return bytes.get();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
