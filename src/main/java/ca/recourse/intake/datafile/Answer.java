package ca.recourse.intake.datafile;

import ca.recourse.intake.ShownName;
import ca.recourse.intake.Trouble;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** What a process that takes a data file apart says, one thing after the other. */
final class Answer {

    private static final int OPENED = 'o';
    private static final int MAIL = 'm';
    private static final int ASIDE = 'a';
    private static final int LOST = 'l';
    private static final int END = 'e';
    private static final int REFUSED = 'r';
    private static final int PIECE = 1 << 16;

    private final DataOutputStream out;

    Answer(DataOutputStream out) {
        this.out = out;
    }

    void opened() throws IOException {
        out.writeByte(OPENED);
        out.flush();
    }

    void aside(String name, String why) throws IOException {
        out.writeByte(ASIDE);
        out.writeUTF(ShownName.of(name));
        out.writeUTF(why);
        out.flush();
    }

    void lost() throws IOException {
        out.writeByte(LOST);
        out.flush();
    }

    void end(boolean whole) throws IOException {
        out.writeByte(END);
        out.writeBoolean(whole);
        out.flush();
    }

    void refused(Trouble trouble) throws IOException {
        out.writeByte(REFUSED);
        out.writeUTF(trouble.kind().name());
        out.writeUTF(trouble.reason());
        out.flush();
    }

    /** Begin a message; what is written next is its bytes. */
    OutputStream mail(String name) throws IOException {
        out.writeByte(MAIL);
        out.writeUTF(ShownName.of(name));
        return new BufferedOutputStream(new Pieces(out), PIECE);
    }

    void mailEnds(boolean damaged) throws IOException {
        out.writeInt(damaged ? MailBytes.DAMAGED : MailBytes.WHOLE);
        out.flush();
    }

    static Found next(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case OPENED -> new Found.Opened();
            case MAIL -> new Found.Mail(in.readUTF(), new MailBytes(in));
            case ASIDE -> new Found.Aside(in.readUTF(), in.readUTF());
            case LOST -> new Found.Lost();
            case END -> new Found.End(in.readBoolean());
            case REFUSED -> new Found.Refused(trouble(in));
            default -> throw new IOException("something else than an answer came over the pipe");
        };
    }

    private static Trouble trouble(DataInputStream in) throws IOException {
        String name = in.readUTF();
        Trouble.Kind kind = Stream.of(Trouble.Kind.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("a trouble of no known kind came over the pipe"));
        return new Trouble(kind, in.readUTF());
    }

    /** Each write is a piece behind its length. */
    private static final class Pieces extends OutputStream {

        private final DataOutputStream out;

        Pieces(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > 0) {
                out.writeInt(length);
                out.write(bytes, offset, length);
            }
        }
    }
}
