package ca.recourse.intake.mailbox;

import ca.recourse.intake.mailbox.settings.BoxSettings.Afterwards;
import ca.recourse.intake.mailbox.settings.MailServer;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.pop3.POP3Folder;

/** A visit by POP3: its messages are told apart by their unique ids (UIDL). */
final class PopVisit implements Visit {

    private final Store store;
    private final POP3Folder folder;
    private final String where;
    private final Afterwards afterwards;
    private final Map<String, Message> messages;

    private PopVisit(
            Store store, POP3Folder folder, String where, Afterwards afterwards, Map<String, Message> messages) {
        this.store = store;
        this.folder = folder;
        this.where = where;
        this.afterwards = afterwards;
        this.messages = Collections.unmodifiableMap(messages);
    }

    static PopVisit to(MailServer server, Afterwards afterwards) {
        Store store = Connection.store(server);
        try {
            POP3Folder folder = (POP3Folder) store.getFolder("INBOX");
            folder.open(Folder.READ_WRITE);
            return new PopVisit(store, folder, server.toString(), afterwards, listed(folder, server));
        } catch (MessagingException e) {
            Closing.quietly(store);
            throw Refusal.of(server.toString(), e);
        }
    }

    private static Map<String, Message> listed(POP3Folder folder, MailServer server) throws MessagingException {
        Message[] there = folder.getMessages();
        FetchProfile ids = new FetchProfile();
        ids.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(there, ids);
        Map<String, Message> messages = new LinkedHashMap<>();
        for (Message message : there) {
            String uid = folder.getUID(message);
            if (uid == null) {
                throw new MailboxException(server + ": it gives its messages no unique ids (UIDL); use IMAP instead");
            }
            messages.put(uid, message);
        }
        return messages;
    }

    @Override
    public String validity() {
        return "uidl";
    }

    @Override
    public List<String> uids(String after) {
        return List.copyOf(messages.keySet());
    }

    @Override
    public void copy(String uid, OutputStream to) {
        try {
            message(uid).writeTo(to);
        } catch (MessagingException | IOException e) {
            throw Refusal.of(where, e);
        }
    }

    private Message message(String uid) {
        Message message = messages.get(uid);
        if (message == null) {
            throw new MailboxException("%s: message %s is gone".formatted(where, uid));
        }
        return message;
    }

    @Override
    public void mark(List<String> uids) {
        if (!(afterwards instanceof Afterwards.Delete)) {
            return;
        }
        try {
            for (String uid : uids) {
                if (messages.containsKey(uid)) {
                    message(uid).setFlag(Flags.Flag.DELETED, true);
                }
            }
            // POP3 deletes when the session ends well, and only then.
            folder.close(true);
        } catch (MessagingException e) {
            throw Refusal.of(where, e);
        }
    }

    @Override
    public boolean isAlive() {
        return folder.isOpen() && store.isConnected();
    }

    @Override
    public void close() {
        Closing.quietly(folder);
        Closing.quietly(store);
    }
}
