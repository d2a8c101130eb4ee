package ca.recourse.intake.mailbox;

import ca.recourse.intake.mailbox.settings.BoxSettings.Afterwards;
import ca.recourse.intake.mailbox.settings.MailServer;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

/** A visit by IMAP. Messages are peeked at: fetching one does not make it read. */
final class ImapVisit implements Visit {

    private final IMAPStore store;
    private final IMAPFolder folder;
    private final String where;
    private final Afterwards afterwards;

    private ImapVisit(IMAPStore store, IMAPFolder folder, String where, Afterwards afterwards) {
        this.store = store;
        this.folder = folder;
        this.where = where;
        this.afterwards = afterwards;
    }

    static ImapVisit to(MailServer server, Afterwards afterwards) {
        IMAPStore store = (IMAPStore) Connection.store(server);
        try {
            IMAPFolder folder = (IMAPFolder) store.getFolder(server.url().folder());
            folder.open(afterwards instanceof Afterwards.Leave ? Folder.READ_ONLY : Folder.READ_WRITE);
            return new ImapVisit(store, folder, server.toString(), afterwards);
        } catch (MessagingException e) {
            Closing.quietly(store);
            throw Refusal.of(server.toString(), e);
        }
    }

    @Override
    public String validity() {
        try {
            return String.valueOf(folder.getUIDValidity());
        } catch (MessagingException e) {
            throw Refusal.of(where, e);
        }
    }

    @Override
    public List<String> uids(String after) {
        long floor = after.isEmpty() ? 0 : Long.parseLong(after);
        try {
            if (folder.getMessageCount() == 0) {
                return List.of();
            }
            Message[] there = folder.getMessagesByUID(floor + 1, UIDFolder.LASTUID);
            FetchProfile numbers = new FetchProfile();
            numbers.add(UIDFolder.FetchProfileItem.UID);
            folder.fetch(there, numbers);
            // A server answers "from n to the last" with the last even when it lies before n.
            return Arrays.stream(there)
                    .filter(Objects::nonNull)
                    .map(this::uid)
                    .filter(uid -> uid > floor)
                    .sorted()
                    .map(String::valueOf)
                    .toList();
        } catch (MessagingException e) {
            throw Refusal.of(where, e);
        }
    }

    private long uid(Message message) {
        try {
            return folder.getUID(message);
        } catch (MessagingException e) {
            throw Refusal.of(where, e);
        }
    }

    @Override
    public void copy(String uid, OutputStream to) {
        try {
            if (!(folder.getMessageByUID(Long.parseLong(uid)) instanceof IMAPMessage message)) {
                throw new MailboxException("%s: message %s is gone".formatted(where, uid));
            }
            message.setPeek(true);
            try (InputStream in = message.getMimeStream()) {
                in.transferTo(to);
            } finally {
                message.invalidateHeaders();
            }
        } catch (MessagingException | IOException e) {
            throw Refusal.of(where, e);
        }
    }

    @Override
    public void mark(List<String> uids) {
        try {
            Message[] there = folder.getMessagesByUID(
                    uids.stream().mapToLong(Long::parseLong).toArray());
            Message[] kept = Arrays.stream(there).filter(Objects::nonNull).toArray(Message[]::new);
            if (kept.length > 0) {
                mark(kept);
            }
        } catch (MessagingException e) {
            throw Refusal.of(where, e);
        }
    }

    private void mark(Message[] kept) throws MessagingException {
        if (afterwards instanceof Afterwards.Read) {
            folder.setFlags(kept, new Flags(Flags.Flag.SEEN), true);
        } else if (afterwards instanceof Afterwards.Delete) {
            delete(kept);
        } else if (afterwards instanceof Afterwards.Move move) {
            folder.setFlags(kept, new Flags(Flags.Flag.SEEN), true);
            move(kept, move.folder());
        }
    }

    private void move(Message[] kept, String name) throws MessagingException {
        Folder target = store.getFolder(name);
        if (!target.exists()) {
            target.create(Folder.HOLDS_MESSAGES);
        }
        if (store.hasCapability("MOVE")) {
            folder.moveMessages(kept, target);
        } else {
            folder.copyMessages(kept, target);
            delete(kept);
        }
    }

    // Only ours are expunged; without UIDPLUS they stay marked as deleted until somebody expunges the folder.
    private void delete(Message[] kept) throws MessagingException {
        folder.setFlags(kept, new Flags(Flags.Flag.DELETED), true);
        if (store.hasCapability("UIDPLUS")) {
            folder.expunge(kept);
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
