package ca.recourse.intake.container;

import ca.recourse.intake.MailBody;
import ca.recourse.intake.TextBytes;
import ca.recourse.intake.Trouble;
import ca.recourse.intake.container.Budget.TooMuchException;
import ca.recourse.intake.container.Contents.LeftAside;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Sorts the parts of a message: its own words, files that may be letters, and the rest. */
final class MailParts {

    private static final int MOST_NESTING = 60;
    private static final Set<String> NO_LETTERS = Set.of(
            "text/calendar",
            "text/vcard",
            "text/x-vcard",
            "text/directory",
            "text/rfc822-headers",
            "message/delivery-status",
            "message/disposition-notification",
            "message/external-body",
            "application/ics",
            "application/pgp-signature",
            "application/pgp-keys",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "text/x-amp-html");
    private static final Trouble TOO_MUCH =
            new Trouble(Trouble.Kind.TOO_LARGE, "The attachment is larger than any letter: ask for the letter alone.");
    private static final Trouble LOCKED = new Trouble(
            Trouble.Kind.PASSWORD,
            "The message is encrypted: open it in a mail program and save the letter from there.");
    private static final Trouble TOO_DEEP =
            new Trouble(Trouble.Kind.BOMB, "The message is nested beyond all measure: ask for the letter alone.");

    private final Budget budget;
    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<Contents.Part> files = new ArrayList<>();
    private final List<LeftAside> aside = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();

    MailParts(Budget budget) {
        this.budget = budget;
    }

    MailBody body() {
        return new MailBody(joined(plain), joined(html), Optional.empty());
    }

    Contents contents(Optional<Trouble> trouble) {
        Optional<Trouble> worst = troubles.stream().findFirst().or(() -> trouble);
        return new Contents(!body().isEmpty(), files, aside, worst);
    }

    void take(Part part, int depth) throws MessagingException, IOException {
        if (depth > MOST_NESTING || !budget.oneMore()) {
            troubles.add(TOO_DEEP);
            return;
        }
        String type = type(part);
        if (type.equals("multipart/encrypted") || (type.endsWith("pkcs7-mime") && !isSigned(part))) {
            troubles.add(LOCKED);
        } else if (type.startsWith("multipart/") && part.getContent() instanceof Multipart parts) {
            for (int at = 0; at < parts.getCount(); at++) {
                take(parts.getBodyPart(at), depth + 1);
            }
        } else if (NO_LETTERS.contains(type)) {
            aside.add(
                    new LeftAside(name(part).orElse(type), "A part that mail programs send to each other, no letter."));
        } else if (isWords(part, type)) {
            takeWords(part, type);
        } else {
            takeFile(part, type);
        }
    }

    private void takeWords(Part part, String type) throws MessagingException, IOException {
        try {
            String words = TextBytes.decode(bytes(part).original().bytes(), charset(part));
            (type.equals("text/html") ? html : plain).add(words);
        } catch (TooMuchException e) {
            troubles.add(TOO_MUCH);
        }
    }

    private void takeFile(Part part, String type) throws MessagingException, IOException {
        String name = name(part).orElseGet(() -> unnamed(part, type));
        try {
            PartBytes read = bytes(part);
            Optional<String> decoration = Decoration.of(read.original(), isInline(part));
            if (decoration.isPresent()) {
                aside.add(new LeftAside(name, decoration.get()));
            } else if (read.original().size() > 0 || isAttachment(part)) {
                files.add(new Contents.Part(name, read.original(), read.cautions(), Optional.empty()));
            }
        } catch (TooMuchException e) {
            files.add(Contents.Part.troubled(name, new byte[0], TOO_MUCH));
        }
    }

    private PartBytes bytes(Part part) throws MessagingException, IOException, TooMuchException {
        return PartBytes.of(part, budget);
    }

    private static boolean isWords(Part part, String type) throws MessagingException {
        boolean words = type.equals("text/plain") || type.equals("text/html") || type.equals("text/enriched");
        return words
                && !isAttachment(part)
                && (part instanceof MimeMessage || name(part).isEmpty());
    }

    private static boolean isAttachment(Part part) throws MessagingException {
        return header(part, "Content-Disposition")
                .toLowerCase(Locale.ROOT)
                .strip()
                .startsWith("attachment");
    }

    private static boolean isInline(Part part) throws MessagingException {
        return !isAttachment(part)
                && (!header(part, "Content-ID").isEmpty()
                        || header(part, "Content-Disposition")
                                .toLowerCase(Locale.ROOT)
                                .contains("inline"));
    }

    private static boolean isSigned(Part part) throws MessagingException {
        return header(part, "Content-Type").toLowerCase(Locale.ROOT).contains("signed-data");
    }

    private static Optional<String> name(Part part) throws MessagingException {
        return PartName.of(part);
    }

    private static String unnamed(Part part, String type) {
        try {
            if (type.equals("message/rfc822") && part.getContent() instanceof MimeMessage inner) {
                String subject = inner.getSubject();
                return (subject == null || subject.isBlank() ? "message" : subject) + ".eml";
            }
        } catch (MessagingException | IOException e) {
            // A name is only for show: the file itself is read all the same.
            return "message.eml";
        }
        return "part." + type.replaceFirst("^.*/(?:x-)?", "");
    }

    private static String type(Part part) throws MessagingException {
        String said = header(part, "Content-Type");
        try {
            return said.isEmpty()
                    ? "text/plain"
                    : new ContentType(said).getBaseType().toLowerCase(Locale.ROOT);
        } catch (ParseException e) {
            String first = said.split("[;\\s]", 2)[0].toLowerCase(Locale.ROOT);
            return first.contains("/") ? first : "text/plain";
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        try {
            String said = new ContentType(header(part, "Content-Type")).getParameter("charset");
            return said == null ? Charset.forName("US-ASCII") : Charset.forName(MimeUtility.javaCharset(said));
        } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Charset.forName("US-ASCII");
        }
    }

    static String header(Part part, String name) throws MessagingException {
        String[] values = part.getHeader(name);
        return values == null || values.length == 0 || values[0] == null ? "" : values[0];
    }

    private static Optional<String> joined(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", texts));
    }
}
