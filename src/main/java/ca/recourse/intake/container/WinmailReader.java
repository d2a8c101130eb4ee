package ca.recourse.intake.container;

import ca.recourse.intake.MailBody;
import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.intake.container.Contents.LeftAside;
import ca.recourse.intake.container.Contents.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;

/** Opens the winmail.dat files that Outlook sends instead of attachments. */
public final class WinmailReader implements ContainerReader {

    private static final Trouble DAMAGED = new Trouble(
            Trouble.Kind.CORRUPT, "The winmail.dat file is damaged: ask for the letter as a plain attachment.");
    private static final Trouble BOMB =
            new Trouble(Trouble.Kind.BOMB, "The winmail.dat file holds too many files: ask for the letter alone.");

    // A message attached to it lies behind a sixteen-byte mark.
    private static final int MARK = 16;
    private static final byte[] SIGNATURE = {0x78, (byte) 0x9F, 0x3E, 0x22};

    @Override
    public Contents open(Original original, Budget budget) {
        List<Part> parts = new ArrayList<>();
        List<LeftAside> aside = new ArrayList<>();
        try {
            HMEFMessage message = new HMEFMessage(original.open());
            for (Attachment attachment : message.getAttachments()) {
                if (!budget.oneMore()) {
                    return new Contents(false, parts, aside, Optional.of(BOMB));
                }
                take(attachment, parts, aside);
            }
            return new Contents(!bodyOf(message).isEmpty(), parts, aside, Optional.empty());
        } catch (IOException | RuntimeException e) {
            // POI meets some damage with unchecked exceptions.
            return new Contents(false, parts, aside, Optional.of(DAMAGED));
        }
    }

    /** The words of the message it stands for. */
    public static MailBody body(Original original) {
        try {
            return bodyOf(new HMEFMessage(original.open()));
        } catch (IOException | RuntimeException e) {
            // POI meets some damage with unchecked exceptions; the unpacker tells of it.
            return MailBody.NONE;
        }
    }

    private static MailBody bodyOf(HMEFMessage message) {
        return new MailBody(Optional.empty(), Optional.empty(), Optional.ofNullable(message.getBody()));
    }

    private static void take(Attachment attachment, List<Part> parts, List<LeftAside> aside) {
        String name = Optional.ofNullable(attachment.getLongFilename())
                .or(() -> Optional.ofNullable(attachment.getFilename()))
                .orElse("attachment");
        byte[] bytes = unmarked(attachment.getContents());
        Decoration.of(Original.of(bytes), false)
                .ifPresentOrElse(why -> aside.add(new LeftAside(name, why)), () -> parts.add(Part.sound(name, bytes)));
    }

    private static byte[] unmarked(byte[] bytes) {
        boolean marked = bytes.length > MARK + SIGNATURE.length
                && Arrays.equals(bytes, MARK, MARK + SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
        return marked ? Arrays.copyOfRange(bytes, MARK, bytes.length) : bytes;
    }
}
