package ca.recourse.intake.mailbox;

import ca.recourse.intake.Admission;
import ca.recourse.intake.Admission.Admitted;
import ca.recourse.intake.Claim;
import ca.recourse.intake.IntakeException;
import ca.recourse.intake.sender.Evidence;
import ca.recourse.intake.sender.EvidenceReader;
import ca.recourse.intake.sender.MessageHead;
import ca.recourse.intake.sender.Senders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the messages of one mailbox: copy, keep, write down, and only then mark. Every step can be done again.
 *
 * <p>The journal says what was taken; whether a message is marked as read says nothing, for people read their mail.
 */
public final class Collector {

    private static final Logger LOG = LoggerFactory.getLogger(Collector.class);

    /** What a copied message says of itself. */
    private record Message(MessageHead head, Evidence evidence) {

        static Message in(Path file) throws IOException {
            MessageHead head = MessageHead.in(file);
            return new Message(head, EvidenceReader.read(file, head));
        }
    }

    // A great heap is taken in parts, so that its first letters are read while the last are taken.
    private static final int MOST_AT_ONCE = 25;

    private final Mailbox mailbox;
    private final MailLog log;
    private final Admission admission;
    private final Senders senders;
    private final Desks desks;
    private final Setbacks setbacks;
    private final Floor floor;

    /**
     * Where a message lies on its way in.
     *
     * @param parts where copies under way lie
     * @param claims where a message waits until its letters are settled; on the same file system
     */
    public record Desks(Path parts, Path claims) {}

    /**
     * What one visit brought.
     *
     * @param fresh the originals to be read, by their SHA-256
     * @param more whether messages were left for the next visit
     */
    public record Collected(List<String> fresh, boolean more) {

        public Collected {
            fresh = List.copyOf(fresh);
        }
    }

    public Collector(Mailbox mailbox, MailLog log, Admission admission, Senders senders, Desks desks, Clock clock) {
        this.mailbox = mailbox;
        this.log = log;
        this.admission = admission;
        this.senders = senders;
        this.desks = desks;
        this.setbacks = new Setbacks(clock);
        this.floor = new Floor(clock);
    }

    /** Visit the mailbox once. */
    public Collected collect() {
        try (Visit visit = mailbox.visit()) {
            String validity = visit.validity();
            Set<String> taken = log.taken(name(), validity);
            List<String> there = visit.uids(floor.under(validity));
            List<String> untaken =
                    there.stream().filter(uid -> !taken.contains(uid)).toList();
            List<String> due = untaken.stream().filter(setbacks::isDue).toList();
            List<String> fresh =
                    take(visit, validity, due.stream().limit(MOST_AT_ONCE).toList());
            mark(visit, validity);
            if (untaken.isEmpty() && !there.isEmpty()) {
                floor.raise(validity, there.get(there.size() - 1));
            }
            return new Collected(fresh, due.size() > MOST_AT_ONCE);
        }
    }

    // One message that cannot be copied keeps no other out; a lost connection ends the visit.
    private List<String> take(Visit visit, String validity, List<String> uids) {
        List<String> fresh = new ArrayList<>();
        for (String uid : uids) {
            MessageKey key = new MessageKey(name(), validity, uid);
            try {
                take(visit, key).ifPresent(fresh::add);
                setbacks.over(uid);
            } catch (MailboxException e) {
                LOG.warn("{}: a message could not be copied and is tried again later: {}", name(), e.getMessage());
                setbacks.add(uid);
                if (!visit.isAlive()) {
                    break;
                }
            }
        }
        return fresh;
    }

    private Optional<String> take(Visit visit, MessageKey key) {
        Path part = desks.parts().resolve(key.receipt() + ".part");
        try (MessageFile copy = MessageFile.at(part)) {
            visit.copy(key.uid(), copy);
            return keep(key, part, copy.finish());
        } catch (IOException e) {
            throw new IntakeException("a message cannot be put on the disk; see that it has room", e);
        }
    }

    // What was written down before is sent to be read again all the same: it may never have been.
    private Optional<String> keep(MessageKey key, Path part, String sha256) throws IOException {
        Message message = Message.in(part);
        Optional<String> earlier = log.hasReceipt(key.receipt())
                ? Optional.of(key.receipt())
                : log.receiptOf(key.mailbox(), sha256, key.validity());
        boolean fresh = earlier.isPresent() || admit(key, part, message.head()).fresh();
        log.take(new TakenMessage(
                key, earlier.orElseGet(key::receipt), sha256, senders.of(message.head()), message.evidence()));
        return fresh ? Optional.of(sha256) : Optional.empty();
    }

    private Admitted admit(MessageKey key, Path part, MessageHead head) throws IOException {
        Path folder = Files.createDirectories(desks.claims().resolve(key.receipt()));
        Path file = Files.move(part, folder.resolve(MailName.of(head)), StandardCopyOption.ATOMIC_MOVE);
        return admission.admit(new Claim(key.receipt(), folder, file));
    }

    private void mark(Visit visit, String validity) {
        List<String> due = log.unmarked(name(), validity);
        if (due.isEmpty() || !visit.isAlive()) {
            return;
        }
        try {
            visit.mark(due);
            log.marked(name(), validity, due);
        } catch (MailboxException e) {
            LOG.warn("{}: what was kept could not be marked and is marked later: {}", name(), e.getMessage());
        }
    }

    private String name() {
        return mailbox.settings().name();
    }
}
