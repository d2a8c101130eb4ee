package ca.recourse.intake.sender;

import ca.recourse.intake.sender.Evidence.Forwarded;
import ca.recourse.intake.sender.Evidence.Hop;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a message's way to us out of its headers, and those of the messages it forwards. */
public final class EvidenceReader {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceReader.class);
    private static final int MOST_ADDRESSES = 50;
    private static final int MOST_HOPS = 40;
    private static final int MOST_PARTS = 300;
    private static final int MOST_DEPTH = 60;
    private static final int MOST_FORWARDED = 60;

    // Received: from a by mx.firm.ca (Postfix) with ESMTPS id 4x; Fri, 20 Nov 2026 09:05:00 -0500
    private static final Pattern BY = Pattern.compile("\\bby\\s{1,10}([^\\s;()]{1,200})");

    private EvidenceReader() {}

    /** The way of the message in a file. What cannot be read is left out: it is the letter that counts. */
    public static Evidence read(Path file, MessageHead head) throws IOException {
        List<String> to = head.addresses("To");
        List<String> cc = head.addresses("Cc");
        return new Evidence(
                head.addresses("From").stream().limit(MOST_ADDRESSES).toList(),
                to.stream().limit(MOST_ADDRESSES).toList(),
                cc.stream().limit(MOST_ADDRESSES).toList(),
                to.size() + cc.size(),
                head.date().map(Instant::toString),
                hops(head),
                forwarded(file));
    }

    private static List<Hop> hops(MessageHead head) {
        return head.all("Received").stream()
                .limit(MOST_HOPS)
                .map(EvidenceReader::hop)
                .toList();
    }

    private static Hop hop(String line) {
        Matcher by = BY.matcher(line);
        int date = line.lastIndexOf(';');
        Optional<String> at = date < 0
                ? Optional.empty()
                : MessageHead.instant(line.substring(date + 1)).map(Instant::toString);
        return new Hop(by.find() ? Optional.of(by.group(1)) : Optional.empty(), at, line);
    }

    private static List<Forwarded> forwarded(Path file) throws IOException {
        Walk walk = new Walk(new ArrayList<>(), new AtomicInteger());
        try (SharedFileInputStream in = new SharedFileInputStream(file.toFile())) {
            walk.into(new MimeMessage(Session.getInstance(new Properties()), in), 0);
        } catch (MessagingException | IllegalArgumentException e) {
            LOG.debug(
                    "a message's parts cannot be walked through ({})",
                    e.getClass().getSimpleName());
        }
        return walk.found().stream().limit(MOST_FORWARDED).toList();
    }

    /** Goes through the parts of a message, as far as they can be gone through. */
    private record Walk(List<Forwarded> found, AtomicInteger parts) {

        void into(Part part, int depth) throws MessagingException, IOException {
            if (depth > MOST_DEPTH || parts.incrementAndGet() > MOST_PARTS) {
                return;
            }
            if (part.isMimeType("message/rfc822")) {
                inner(part, depth);
            } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
                for (int at = 0; at < multipart.getCount(); at++) {
                    into(multipart.getBodyPart(at), depth + 1);
                }
            } else if (part.isMimeType("text/plain") && part.getFileName() == null) {
                found.addAll(QuotedHeads.in(words(part)));
            }
        }

        private void inner(Part part, int depth) throws MessagingException, IOException {
            if (part.getContent() instanceof MimeMessage message) {
                found.add(whole(message));
                into(message, depth + 1);
            }
        }
    }

    private static Forwarded whole(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (String line : Collections.list(message.getAllHeaderLines())) {
            lines.writeBytes((line + "\r\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        MessageHead head = MessageHead.read(new ByteArrayInputStream(lines.toByteArray()));
        return new Forwarded(
                head.addresses("From").stream().findFirst(),
                head.addresses("To").stream().findFirst(),
                head.first("Date"),
                head.date().map(Instant::toString),
                hops(head));
    }

    private static String words(Part part) throws MessagingException, IOException {
        try (InputStream in = new Bounded(part.getInputStream(), 1 << 18)) {
            return ca.recourse.intake.TextBytes.decode(in.readAllBytes());
        }
    }
}
