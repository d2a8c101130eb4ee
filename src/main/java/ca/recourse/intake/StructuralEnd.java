package ca.recourse.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Whether a file ends as its kind must end, so that half a copy is not taken for the whole.
 *
 * <p>A kind without an end of its own (text, mail) cannot be told from half of itself.
 */
enum StructuralEnd {
    /** The file ends as it should. */
    REACHED,
    /** The end is missing: the copy is still under way, or the file is damaged. */
    MISSING,
    /** Files of this kind have no end to look for. */
    NONE;

    // A PDF may be followed by other bytes, which is legal; a ZIP comment holds at most 65,535.
    private static final int TAIL = 128 * 1024;

    private record Kind(String start, String end) {

        boolean starts(String head) {
            return head.startsWith(start);
        }

        StructuralEnd in(String tail) {
            return tail.contains(end) ? REACHED : MISSING;
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("%PDF-", "%%EOF"),
            new Kind("PK\u0003\u0004", "PK\u0005\u0006"),
            new Kind("\u0089PNG", "IEND"),
            new Kind("\u00FF\u00D8\u00FF", "\u00FF\u00D9"));

    /** Look at the first and the last bytes of a file. An empty file has no end yet. */
    static StructuralEnd of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.size() == 0) {
                return MISSING;
            }
            String head = read(channel, 0, 8);
            String tail = read(channel, Math.max(0, channel.size() - TAIL), TAIL);
            return KINDS.stream()
                    .filter(kind -> kind.starts(head))
                    .map(kind -> kind.in(tail))
                    .findFirst()
                    .orElse(NONE);
        }
    }

    private static String read(FileChannel channel, long from, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(most, channel.size() - from));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                break;
            }
        }
        return new String(bytes.array(), 0, bytes.position(), ISO_8859_1);
    }
}
