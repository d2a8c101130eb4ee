package ca.recourse.intake;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The words of a message itself, in whichever forms it carries them; quoted messages are part of them.
 *
 * @param plain as plain text
 * @param html as HTML
 * @param rich as RTF, where Outlook kept no other form
 */
public record MailBody(Optional<String> plain, Optional<String> html, Optional<String> rich) {

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
        return !html.replaceAll("(?s)<style.{0,100000}?</style>|<[^>]{0,10000}>|&nbsp;", "")
                .isBlank();
    }
}
