package ca.recourse.letter.worker;

import static java.util.Objects.requireNonNull;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * One message on the pipe between the service and a reader: its length before it and its sum behind it, so that anything
 * else that is printed there is noticed and never taken for an answer.
 */
final class Frame {

    /** A letter of the largest size that is read, and room to spare. */
    static final int MOST_BYTES = 320 << 20;

    private static final int MARK = 0x0C45_EF1A;

    /** What messages there are. */
    enum Kind {
        /** From the reader: it is up. */
        READY('h'),
        /** To the reader: read these pages. */
        READ('r'),
        /** To the reader: show this page. */
        SHOW('s'),
        /** From the reader: still at it, another page is done. */
        ALIVE('a'),
        /** From the reader: what was read. */
        PAGES('p'),
        /** From the reader: the trouble with the file. */
        TROUBLE('t'),
        /** From the reader: the page as a picture; empty where there is none. */
        PICTURE('i'),
        /** From the reader: the engine cannot be used, and what to install or set; no fault of the file. */
        ENGINE('e'),
        /** From the reader: the program failed, with the kind of failure and where. */
        FAILED('f');

        private final char code;

        Kind(char code) {
            this.code = code;
        }

        private static Kind of(byte code) throws GarbageException {
            return Stream.of(values())
                    .filter(kind -> kind.code == code)
                    .findFirst()
                    .orElseThrow(() -> new GarbageException("there is no message of kind " + code));
        }
    }

    private final Kind kind;
    private final byte[] body;

    /** A message of these bytes, which are not copied. */
    Frame(Kind kind, byte[] body) {
        this.kind = requireNonNull(kind, "kind");
        this.body = requireNonNull(body, "body");
    }

    Kind kind() {
        return kind;
    }

    /** The bytes themselves, not a copy. */
    byte[] body() {
        return body;
    }

    static Frame bare(Kind kind) {
        return new Frame(kind, new byte[0]);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.writeByte(kind.code);
        out.writeInt(body.length);
        out.write(body);
        out.writeInt(sum());
        out.flush();
    }

    static Frame read(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new GarbageException("something else than a message came over the pipe");
        }
        Kind kind = Kind.of(in.readByte());
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new GarbageException("a message of %d bytes cannot be".formatted(length));
        }
        byte[] body = in.readNBytes(length);
        Frame frame = new Frame(kind, body);
        if (body.length < length || in.readInt() != frame.sum()) {
            throw new GarbageException("a message came over the pipe damaged");
        }
        return frame;
    }

    private int sum() {
        CRC32 sum = new CRC32();
        sum.update(body);
        return (int) sum.getValue();
    }

    /** What came over the pipe is no message of ours. */
    static final class GarbageException extends IOException {

        private static final long serialVersionUID = 1;

        GarbageException(String message) {
            super(message);
        }
    }
}
