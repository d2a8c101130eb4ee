package ca.recourse.intake;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a message itself, in whichever forms it carries them; quoted messages are part of them.
 *
 * @param plain as plain text
 * @param html as HTML
 * @param rich as RTF, where Outlook kept no other form
 */
public record MailBody(Optional<String> plain, Optional<String> html, Optional<String> rich) {

    // A style sheet that nobody closes goes on to the end, as in a browser.
    private static final Pattern NO_WORDS = Pattern.compile("(?s)<style.*?(?:</style>|\\z)|<[^<>]{0,10000}>|&nbsp;");

    /** No words. */
    public static final MailBody NONE = new MailBody(Optional.empty(), Optional.empty(), Optional.empty());

    public MailBody {
        plain = requireNonNull(plain, "plain").filter(words -> !words.isBlank());
        html = requireNonNull(html, "html").filter(MailBody::hasWords);
        rich = requireNonNull(rich, "rich").filter(words -> !words.isBlank());
    }

    public boolean isEmpty() {
        return plain.isEmpty() && html.isEmpty() && rich.isEmpty();
    }

    private static boolean hasWords(String html) {
        return !NO_WORDS.matcher(html).replaceAll("").isBlank();
    }
}
