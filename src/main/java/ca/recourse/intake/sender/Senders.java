package ca.recourse.intake.sender;

import ca.recourse.intake.mailbox.settings.BoxSettings;
import ca.recourse.intake.mailbox.settings.BoxSettings.Place;
import ca.recourse.intake.mailbox.settings.MailSettings;
import ca.recourse.intake.mailbox.settings.ReplySettings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows the firm's senders, and tells mail of people from mail of machines. */
public final class Senders {

    private static final String UNKNOWN =
            "The letter came by mail from a sender who is not on the list of known senders: check who sent it.";
    private static final String UNNAMED = "The letter came by mail and its sender cannot be told: check who sent it.";

    private final MailSettings settings;
    private final AutomaticMail automatic;

    public Senders(MailSettings settings) {
        this.settings = settings;
        this.automatic = new AutomaticMail(ours(settings));
    }

    /** Who sent the message with this head. */
    public Sender of(MessageHead head) {
        Optional<String> address = address(head);
        Optional<String> doubt = doubt(head);
        String references = Stream.of("References", "Message-ID")
                .flatMap(name -> head.first(name).stream())
                .reduce("", (before, next) -> (before + " " + next).strip());
        return new Sender(address, head.messageId(), head.subject(), references, doubt, unanswered(head, doubt));
    }

    /** Why a person should look who sent a message, one sentence; empty when the sender is known. */
    public Optional<String> doubt(MessageHead head) {
        ReplySettings known = settings.reply();
        Optional<String> address = address(head);
        if (address.isEmpty()) {
            return Optional.of(UNNAMED);
        }
        return known.knows(address.get()) ? Authentication.doubt(head, known.authority()) : Optional.of(UNKNOWN);
    }

    private Optional<String> unanswered(MessageHead head, Optional<String> doubt) {
        if (!settings.answers()) {
            return Optional.of("answers are not set up");
        }
        return automatic.why(head).or(() -> doubt.map(why -> "the sender is not known or not confirmed"));
    }

    private static Optional<String> address(MessageHead head) {
        List<String> from = head.addresses("From");
        return from.size() == 1 ? Optional.of(from.get(0)) : Optional.empty();
    }

    // The address answers come from, and the logins of the mailboxes where they are addresses.
    private static List<String> ours(MailSettings settings) {
        Stream<String> logins = settings.boxes().stream()
                .map(BoxSettings::place)
                .filter(Place.OnServer.class::isInstance)
                .map(place -> ((Place.OnServer) place).server().url().user());
        return Stream.concat(settings.reply().from().stream(), logins)
                .map(address -> address.toLowerCase(Locale.ROOT))
                .filter(address -> address.contains("@"))
                .distinct()
                .toList();
    }
}
