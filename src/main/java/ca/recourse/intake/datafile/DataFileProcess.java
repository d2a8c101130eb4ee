package ca.recourse.intake.datafile;

import ca.recourse.intake.Trouble;
import ca.recourse.intake.process.Signals;
import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTMessage;
import com.pff.PSTObject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes one data file from its standard input, and tells on its standard output what lies in it. It ends when its input
 * does.
 */
public final class DataFileProcess {

    private static final int DONE = 0;
    private static final int BROKEN = 70;
    private static final int BUFFER = 1 << 16;

    private static final Pattern NO_MAIL = Pattern.compile(
            "(?i)IPM\\.(?:Contact|DistList|AbchPerson|Appointment|Task|Activity|StickyNote|Microsoft)(?:\\..*)?");
    private static final Trouble DAMAGED = new Trouble(
            Trouble.Kind.CORRUPT,
            "The Outlook data file is damaged and cannot be opened: repair it in Outlook, or drag the messages out of"
                    + " Outlook into a folder (MSG) and send that.");
    private static final Trouble ENCRYPTED = new Trouble(
            Trouble.Kind.UNSUPPORTED,
            "The Outlook data file is encrypted in a way that is not read: drag the messages out of Outlook into a folder"
                    + " (MSG), or export them as mbox, and send that.");

    private final Answer answer;

    private DataFileProcess(Answer answer) {
        this.answer = answer;
    }

    public static void main(String[] args) throws IOException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
        // Whatever the library prints must not get between the answers.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        Signals.stayThrough(Thread.currentThread());
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER));
        int first = in.readInt();
        // At once: the largest file fits into the memory there is, but not twice.
        byte[] file = new byte[in.readInt()];
        in.readFully(file);
        Thread ear = new Thread(() -> endWith(in), "ear");
        ear.setDaemon(true);
        ear.start();
        try {
            new DataFileProcess(new Answer(out)).tell(file, first);
            Runtime.getRuntime().halt(DONE);
        } catch (Error | RuntimeException e) {
            // Out of stack, or a failure of ours: nothing more is to be trusted.
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    // Nothing more is said there: its end tells that the service has gone.
    private static void endWith(DataInputStream in) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // It broke instead of ending: it has gone all the same.
        }
        Runtime.getRuntime().halt(DONE);
    }

    /** Tell what lies in it, from one message on. */
    private void tell(byte[] file, int first) throws IOException {
        if (Encryption.of(file) == Encryption.UNKNOWN) {
            answer.refused(ENCRYPTED);
            return;
        }
        Optional<PSTFile> opened = opened(file);
        NodeTree tree = NodeTree.of(file);
        if (opened.isEmpty() || (tree.messages().isEmpty() && !tree.whole())) {
            answer.refused(DAMAGED);
            return;
        }
        answer.opened();
        List<Long> messages = tree.messages();
        for (long number : messages.subList(Math.min(first, messages.size()), messages.size())) {
            tell(opened.get(), number);
        }
        answer.end(tree.whole());
    }

    private static Optional<PSTFile> opened(byte[] file) {
        try {
            return Optional.of(new PSTFile(new FileBytes(file)));
        } catch (PSTException | IOException | RuntimeException e) {
            // The library meets damage with exceptions of all kinds.
            return Optional.empty();
        }
    }

    private void tell(PSTFile file, long number) throws IOException {
        Optional<PSTMessage> message = message(file, number);
        if (message.isEmpty()) {
            answer.lost();
        } else if (isNoMail(message.get())) {
            answer.aside(
                    MailHeaders.subject(message.get()),
                    "An entry of Outlook's calendar, tasks, notes or address book, no message.");
        } else {
            tell(message.get());
        }
    }

    private static Optional<PSTMessage> message(PSTFile file, long number) {
        try {
            return Optional.of(PSTObject.detectAndLoadPSTObject(file, number))
                    .filter(PSTMessage.class::isInstance)
                    .map(PSTMessage.class::cast);
        } catch (PSTException | IOException | RuntimeException e) {
            // The library meets damage with exceptions of all kinds.
            return Optional.empty();
        }
    }

    // Whatever has a file attached may bring a letter.
    private static boolean isNoMail(PSTMessage message) {
        return NO_MAIL.matcher(MailHeaders.text(message.getMessageClass())).matches() && !message.hasAttachments();
    }

    private void tell(PSTMessage message) throws IOException {
        String subject = MailHeaders.subject(message);
        OutputStream out = answer.mail((subject.isEmpty() ? "message" : subject) + ".eml");
        MailWriter writer = new MailWriter(out);
        boolean damaged = false;
        try {
            writer.write(message);
        } catch (RuntimeException e) {
            // What was written before the damage is kept.
            damaged = true;
        }
        out.flush();
        answer.mailEnds(damaged || writer.isDamaged());
    }
}
