package ca.recourse.letter.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.recourse.intake.Trouble;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Writes an outcome as few bytes behind their sum. The sum covers the label too, so that what lies under another name, or
 * under another version, is damage.
 */
final class OutcomeCodec {

    private OutcomeCodec() {}

    static byte[] bytes(Outcome outcome, String label) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(packed, quick)))) {
            write(outcome, out);
        } finally {
            quick.end();
        }
        byte[] body = packed.toByteArray();
        return ByteBuffer.allocate(Long.BYTES + body.length)
                .putLong(sum(label, body))
                .put(body)
                .array();
    }

    private static void write(Outcome outcome, DataOutputStream out) throws IOException {
        out.writeBoolean(outcome instanceof Outcome.Read);
        if (outcome instanceof Outcome.Read read) {
            ReadingCodec.write(read.reading(), out);
        } else if (outcome instanceof Outcome.Refused refused) {
            out.writeUTF(refused.trouble().kind().name());
            out.writeUTF(refused.trouble().reason());
        }
    }

    /**
     * What was written under this label; empty where it was anything else.
     *
     * @throws IOException when the bytes are damaged all the same
     */
    static Optional<Outcome> outcome(byte[] bytes, String label) throws IOException {
        if (bytes.length <= Long.BYTES) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long sum = buffer.getLong();
        byte[] body = new byte[buffer.remaining()];
        buffer.get(body);
        return sum == sum(label, body) ? Optional.of(read(body)) : Optional.empty();
    }

    private static Outcome read(byte[] body) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(body))))) {
            return in.readBoolean() ? new Outcome.Read(ReadingCodec.read(in)) : new Outcome.Refused(trouble(in));
        }
    }

    private static Trouble trouble(DataInputStream in) throws IOException {
        String name = in.readUTF();
        Trouble.Kind kind = Stream.of(Trouble.Kind.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("a trouble of no known kind"));
        return new Trouble(kind, in.readUTF());
    }

    private static long sum(String label, byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(label.getBytes(UTF_8));
        sum.update(body);
        return sum.getValue();
    }
}
