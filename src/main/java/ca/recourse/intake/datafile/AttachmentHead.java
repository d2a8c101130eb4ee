package ca.recourse.intake.datafile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.pff.PSTAttachment;
import com.pff.PSTMessage;
import java.net.URLEncoder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines before an attachment. Its name is a hint and nothing else. */
final class AttachmentHead {

    private static final int LONGEST_NAME = 200;
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9][\\w.+-]{0,60}/[A-Za-z0-9][\\w.+-]{0,100}");
    private static final Pattern ID = Pattern.compile("<?([!-;=?-~]{1,300})>?");

    private AttachmentHead() {}

    /** Of a file. */
    static List<String> of(PSTAttachment attachment) {
        Matcher id = ID.matcher(MailHeaders.text(attachment.getContentId()).strip());
        String type = "Content-Type: " + type(attachment);
        return id.matches()
                ? List.of(type, "Content-ID: <%s>".formatted(id.group(1)), disposition("inline", name(attachment)))
                : List.of(type, disposition("attachment", name(attachment)));
    }

    /** Of a message within a message. */
    static List<String> of(PSTMessage inner) {
        String subject = MailHeaders.subject(inner);
        String name = (subject.isEmpty() ? "message" : subject) + ".eml";
        return List.of("Content-Type: message/rfc822", disposition("attachment", name));
    }

    // What it says it is counts only where it says that it is no letter.
    private static String type(PSTAttachment attachment) {
        String type = MailHeaders.text(attachment.getMimeTag()).strip();
        boolean plain = TYPE.matcher(type).matches() && !type.matches("(?i)(?:multipart|message)/.*");
        return plain ? type : "application/octet-stream";
    }

    private static String name(PSTAttachment attachment) {
        return Stream.of(attachment.getLongFilename(), attachment.getFilename(), attachment.getDisplayName())
                .map(MailHeaders::text)
                .map(MailHeaders::oneLine)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("attachment");
    }

    private static String disposition(String kind, String name) {
        String shown = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        String coded = URLEncoder.encode(shown, UTF_8).replace("+", "%20").replace("*", "%2A");
        return "Content-Disposition: %s; filename*=UTF-8''%s".formatted(kind, coded);
    }
}
