package ca.recourse.intake.mailbox.settings;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;

/**
 * One mailbox to take letters from.
 *
 * @param name what the firm calls it; part of every message's key, so renaming it reads the box anew
 * @param place where it is
 * @param every how often it is looked into
 * @param afterwards what becomes of a message there once it is kept here
 */
public record BoxSettings(String name, Place place, Duration every, Afterwards afterwards) {

    public BoxSettings {
        requireNonNull(name, "name");
        requireNonNull(place, "place");
        requireNonNull(every, "every");
        requireNonNull(afterwards, "afterwards");
    }

    /** Where a mailbox is. */
    public sealed interface Place {

        /** On a server, by IMAP or POP3. */
        record OnServer(MailServer server) implements Place {

            @Override
            public String toString() {
                return server.toString();
            }
        }

        /** A maildir on this machine. */
        record Maildir(Path folder) implements Place {

            @Override
            public String toString() {
                return "maildir:" + folder;
            }
        }

        /** An mbox file on this machine; it is read and never written to. */
        record Mbox(Path file) implements Place {

            @Override
            public String toString() {
                return "mbox:" + file;
            }
        }
    }

    /** What becomes of a message in its mailbox once it is durable here. */
    public sealed interface Afterwards {

        /** It stays as it is; our own journal knows that it was taken. */
        record Leave() implements Afterwards {}

        /** It is marked as read. */
        record Read() implements Afterwards {}

        /** It is moved to another folder of the same account. */
        record Move(String folder) implements Afterwards {}

        /** It is deleted. */
        record Delete() implements Afterwards {}
    }

    @Override
    public String toString() {
        return "mailbox " + name + " (" + place + ")";
    }
}
