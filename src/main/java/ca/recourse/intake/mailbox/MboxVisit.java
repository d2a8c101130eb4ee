package ca.recourse.intake.mailbox;

import ca.recourse.intake.Original;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A visit to an mbox file. A message is named by the hash of its first bytes and its length, for the file has no
 * numbers; the file is never written to.
 */
final class MboxVisit implements Visit {

    private static final int NAMED_BY = 64 * 1024;
    private static final int LONGEST_LINE = 1 << 16;
    private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

    /** Where a message lies in the file. */
    private record Stretch(long start, long end) {}

    private final Path file;
    private final Map<String, Stretch> messages;

    MboxVisit(Path file) {
        this.file = file;
        this.messages = Collections.unmodifiableMap(listed(file));
    }

    private static Map<String, Stretch> listed(Path file) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            Map<String, Stretch> messages = new LinkedHashMap<>();
            List<Long> starts = starts(file);
            for (int at = 0; at < starts.size(); at++) {
                long end = at + 1 < starts.size() ? starts.get(at + 1) : bytes.length();
                Stretch stretch = new Stretch(starts.get(at), end);
                messages.put(name(bytes, stretch), stretch);
            }
            return messages;
        } catch (IOException e) {
            throw new MailboxException("mbox:%s: it cannot be read; check the path and its rights".formatted(file), e);
        }
    }

    // A message begins at a line "From " after an empty line, or at the head of the file.
    private static List<Long> starts(Path file) throws IOException {
        List<Long> starts = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            long at = 0;
            boolean afterBlank = true;
            for (Line line = Line.next(in); line.length() > 0; line = Line.next(in)) {
                if (afterBlank && line.startsWithFrom(0)) {
                    starts.add(at);
                }
                afterBlank = line.isBlank();
                at += line.length();
            }
        }
        return starts;
    }

    /** A line with its end; of an endless one, a piece. */
    private static final class Line {

        private final byte[] bytes;

        Line(byte[] bytes) {
            this.bytes = bytes;
        }

        static Line next(InputStream in) throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream(128);
            for (int read = in.read(); read >= 0; read = in.read()) {
                line.write(read);
                if (read == '\n' || line.size() == LONGEST_LINE) {
                    break;
                }
            }
            return new Line(line.toByteArray());
        }

        int length() {
            return bytes.length;
        }

        boolean isBlank() {
            return bytes.length <= 2 && (bytes[0] == '\n' || bytes[0] == '\r');
        }

        boolean startsWithFrom(int at) {
            return bytes.length >= at + FROM.length && Arrays.equals(bytes, at, at + FROM.length, FROM, 0, FROM.length);
        }

        boolean isEscaped() {
            int marks = 0;
            while (marks < bytes.length && bytes[marks] == '>') {
                marks++;
            }
            return marks > 0 && startsWithFrom(marks);
        }
    }

    private static String name(RandomAccessFile bytes, Stretch stretch) throws IOException {
        byte[] head = new byte[(int) Math.min(NAMED_BY, stretch.end() - stretch.start())];
        bytes.seek(stretch.start());
        bytes.readFully(head);
        return Original.of(head).sha256().substring(0, 32) + "-" + (stretch.end() - stretch.start());
    }

    @Override
    public String validity() {
        return "mbox";
    }

    @Override
    public List<String> uids(String after) {
        return List.copyOf(messages.keySet());
    }

    @Override
    public void copy(String uid, OutputStream to) {
        Stretch stretch = messages.get(uid);
        if (stretch == null) {
            throw new MailboxException("mbox:%s: a message is gone".formatted(file));
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.skipNBytes(stretch.start());
            long left = stretch.end() - stretch.start() - Line.next(in).length();
            for (Line line = Line.next(in); left > 0 && line.length() > 0; line = Line.next(in)) {
                copy(line, to);
                left -= line.length();
            }
        } catch (IOException e) {
            throw new MailboxException("mbox:%s: a message cannot be read".formatted(file), e);
        }
    }

    // A line of the message that begins with "From " was given a ">" by whoever wrote the file.
    private static void copy(Line line, OutputStream to) throws IOException {
        int escape = line.isEscaped() ? 1 : 0;
        to.write(line.bytes, escape, line.bytes.length - escape);
    }

    @Override
    public void mark(List<String> uids) {
        // The file belongs to another program; our journal knows what was taken.
    }

    @Override
    public boolean isAlive() {
        return Files.isRegularFile(file);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
