package ca.recourse.letter.kept;

import ca.recourse.letter.Box;
import ca.recourse.letter.FileReading;
import ca.recourse.letter.Page;
import ca.recourse.letter.Word;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what was read of a file as bytes, and reads it back without loss. */
public final class ReadingCodec {

    // More than any letter has; a count beyond it is damage, and must not be believed before memory is asked for.
    private static final int MOST_ITEMS = 5_000_000;
    private static final int MOST_CHARACTERS = 32 << 20;

    private ReadingCodec() {}

    public static void write(FileReading reading, DataOutputStream out) throws IOException {
        out.writeInt(reading.pageCount());
        out.writeBoolean(reading.lasting());
        out.writeInt(reading.cautions().size());
        for (String caution : reading.cautions()) {
            writeText(caution, out);
        }
        out.writeInt(reading.pages().size());
        for (Page page : reading.pages()) {
            write(page, out);
        }
    }

    private static void write(Page page, DataOutputStream out) throws IOException {
        out.writeInt(page.number());
        writeText(page.origin().name(), out);
        out.writeDouble(page.width());
        out.writeDouble(page.height());
        writeText(page.text(), out);
        out.writeInt(page.words().size());
        for (Word word : page.words()) {
            write(word, out);
        }
    }

    private static void write(Word word, DataOutputStream out) throws IOException {
        out.writeInt(word.start());
        out.writeInt(word.end());
        out.writeDouble(word.confidence());
        out.writeBoolean(word.box().isPresent());
        if (word.box().isPresent()) {
            Box box = word.box().get();
            out.writeDouble(box.x());
            out.writeDouble(box.y());
            out.writeDouble(box.width());
            out.writeDouble(box.height());
        }
    }

    /**
     * What was written.
     *
     * @throws IOException when the bytes are no reading
     */
    public static FileReading read(DataInputStream in) throws IOException {
        int pageCount = in.readInt();
        boolean lasting = in.readBoolean();
        List<String> cautions = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            cautions.add(readText(in));
        }
        List<Page> pages = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            pages.add(page(in));
        }
        return new FileReading(pages, pageCount, cautions, lasting);
    }

    private static Page page(DataInputStream in) throws IOException {
        int number = in.readInt();
        Page.Origin origin = origin(readText(in));
        double width = in.readDouble();
        double height = in.readDouble();
        String text = readText(in);
        List<Word> words = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            words.add(word(in));
        }
        return new Page(number, text, words, origin, width, height);
    }

    private static Page.Origin origin(String name) throws IOException {
        return Stream.of(Page.Origin.values())
                .filter(origin -> origin.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("no page comes from such an origin"));
    }

    private static Word word(DataInputStream in) throws IOException {
        int start = in.readInt();
        int end = in.readInt();
        double confidence = in.readDouble();
        Optional<Box> box = in.readBoolean()
                ? Optional.of(new Box(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble()))
                : Optional.empty();
        return new Word(start, end, box, confidence);
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_ITEMS) {
            throw new IOException("%d items cannot be true".formatted(count));
        }
        return count;
    }

    /** Characters as they are: not {@code writeUTF}, which takes no more than 65,535 bytes, nor UTF-8, which loses halves. */
    private static void writeText(String text, DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
        bytes.asCharBuffer().put(text);
        out.writeInt(text.length());
        out.write(bytes.array());
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_CHARACTERS) {
            throw new IOException("a text of %d characters cannot be true".formatted(length));
        }
        byte[] bytes = in.readNBytes(length * Character.BYTES);
        if (bytes.length < length * Character.BYTES) {
            throw new IOException("a text is cut short");
        }
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }
}
