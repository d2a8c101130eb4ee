package ca.recourse.intake.datafile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.pff.PSTAttachment;
import com.pff.PSTException;
import com.pff.PSTMessage;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes a message of Outlook's as an internet message. The same message gives the same bytes wherever it lies, so that it
 * is known again: the library of mail would put a new mark between the parts each time.
 */
final class MailWriter {

    private static final int MOST_DEPTH = 10;
    private static final int MOST_ATTACHMENTS = 2_000;
    private static final String LINE = "\r\n";

    private final OutputStream out;
    private final AtomicBoolean damaged = new AtomicBoolean();

    MailWriter(OutputStream out) {
        this.out = out;
    }

    /** Whether something of what was written could not be taken out whole. */
    boolean isDamaged() {
        return damaged.get();
    }

    void write(PSTMessage message) throws IOException {
        write(message, 0);
    }

    // A mark of one depth never stands in what is written there: bodies and files are base64, inner messages have their
    // own.
    private void write(PSTMessage message, int depth) throws IOException {
        String mark = "=_part_%02d".formatted(depth);
        for (String header : MailHeaders.of(message)) {
            line(header);
        }
        line("MIME-Version: 1.0");
        line("Content-Type: multipart/mixed; boundary=\"%s\"".formatted(mark));
        line("");
        bodies(message, mark);
        attachments(message, mark, depth);
        line("--" + mark + "--");
    }

    private void bodies(PSTMessage message, String mark) throws IOException {
        String plain = MailHeaders.text(message.getBody());
        String html = MailHeaders.text(message.getBodyHTML());
        String inner = "=_words" + mark;
        if (plain.isBlank() && html.isBlank()) {
            rich(message, mark);
            // A message must have some part.
            part("", "text/plain", mark);
            return;
        }
        line("--" + mark);
        line("Content-Type: multipart/alternative; boundary=\"%s\"".formatted(inner));
        line("");
        part(plain, "text/plain", inner);
        if (!html.isBlank()) {
            part(html, "text/html", inner);
        }
        line("--" + inner + "--");
    }

    private void part(String words, String type, String mark) throws IOException {
        line("--" + mark);
        line("Content-Type: %s; charset=utf-8".formatted(type));
        coded(new ByteArrayInputStream(words.getBytes(UTF_8)));
    }

    // A message in rich text alone: read as the document it is.
    private void rich(PSTMessage message, String mark) throws IOException {
        try {
            String rich = MailHeaders.text(message.getRTFBody());
            if (!rich.isBlank()) {
                line("--" + mark);
                line("Content-Type: application/rtf");
                line("Content-Disposition: attachment; filename=\"message.rtf\"");
                coded(new ByteArrayInputStream(rich.getBytes(UTF_8)));
            }
        } catch (PSTException | IOException | RuntimeException e) {
            // The library meets damage with exceptions of all kinds.
            damaged.set(true);
        }
    }

    private void attachments(PSTMessage message, String mark, int depth) throws IOException {
        int count = message.getNumberOfAttachments();
        // The library says "none" where it could not read the list of them.
        damaged.compareAndSet(false, count > MOST_ATTACHMENTS || (count == 0 && message.hasAttachments()));
        for (int at = 0; at < Math.min(count, MOST_ATTACHMENTS); at++) {
            Optional<PSTAttachment> attachment = attachment(message, at);
            if (attachment.isPresent()) {
                attachment(attachment.get(), mark, depth);
            }
        }
    }

    private Optional<PSTAttachment> attachment(PSTMessage message, int at) {
        try {
            return Optional.of(message.getAttachment(at));
        } catch (PSTException | IOException | RuntimeException e) {
            damaged.set(true);
            return Optional.empty();
        }
    }

    private void attachment(PSTAttachment attachment, String mark, int depth) throws IOException {
        if (attachment.getAttachMethod() == PSTAttachment.ATTACHMENT_METHOD_EMBEDDED) {
            inner(attachment, mark, depth);
            return;
        }
        Optional<InputStream> contents = contents(attachment);
        if (contents.isPresent()) {
            line("--" + mark);
            for (String header : AttachmentHead.of(attachment)) {
                line(header);
            }
            coded(contents.get());
        }
    }

    private void inner(PSTAttachment attachment, String mark, int depth) throws IOException {
        Optional<PSTMessage> inner = embedded(attachment).filter(message -> depth < MOST_DEPTH);
        if (inner.isEmpty()) {
            damaged.set(true);
            return;
        }
        line("--" + mark);
        for (String header : AttachmentHead.of(inner.get())) {
            line(header);
        }
        line("");
        write(inner.get(), depth + 1);
    }

    private static Optional<PSTMessage> embedded(PSTAttachment attachment) {
        try {
            return Optional.ofNullable(attachment.getEmbeddedPSTMessage());
        } catch (PSTException | IOException | RuntimeException e) {
            // Counted as damage by whoever asked.
            return Optional.empty();
        }
    }

    private Optional<InputStream> contents(PSTAttachment attachment) {
        try {
            return Optional.of(attachment.getFileInputStream());
        } catch (PSTException | IOException | RuntimeException e) {
            damaged.set(true);
            return Optional.empty();
        }
    }

    private void coded(InputStream in) throws IOException {
        line("Content-Transfer-Encoding: base64");
        line("");
        try (OutputStream base64 = Base64.getMimeEncoder().wrap(new Open(out));
                InputStream soft = new AsFarAsItGoes(in, damaged)) {
            soft.transferTo(base64);
        }
        line("");
    }

    private void line(String words) throws IOException {
        out.write((words + LINE).getBytes(UTF_8));
    }

    /** Stays open when what is written through it is closed. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
